package dev.trajectory.draw.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A rectangle on a page, in pixels.
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return x + width / 2;
    }

    /// The y of its horizontal middle line.
    public double centre() {
        return y + height / 2;
    }

    /// What is left of it within a margin on each side.
    public Box inset(double across, double down) {
        return new Box(x + across, y + down, Math.max(0, width - 2 * across), Math.max(0, height - 2 * down));
    }

    /// What is left of it below so much.
    public Box below(double taken) {
        return new Box(x, y + taken, width, Math.max(0, height - taken));
    }

    /// What is left of it to the right of so much.
    public Box beside(double taken) {
        return new Box(x + taken, y, Math.max(0, width - taken), height);
    }

    /// Its upper part.
    public Box top(double high) {
        return new Box(x, y, width, high);
    }

    /// Its left part.
    public Box left(double wide) {
        return new Box(x, y, wide, height);
    }

    /// It as columns side by side, as wide as their shares of the width.
    public List<Box> columns(double gap, double... shares) {
        double whole = 0;
        for (double share : shares) {
            whole += share;
        }
        double room = width - gap * (shares.length - 1);
        List<Box> columns = new ArrayList<>();
        double at = x;
        for (double share : shares) {
            double wide = room * share / whole;
            columns.add(new Box(at, y, wide, height));
            at += wide + gap;
        }
        return columns;
    }

    /// So many equal columns.
    public List<Box> columns(int count, double gap) {
        double[] shares = new double[count];
        Arrays.fill(shares, 1);
        return columns(gap, shares);
    }

    /// The least rectangle that holds this one and another.
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// Whether a point lies in it, or no farther outside.
    public boolean holds(double px, double py, double outside) {
        return px >= x - outside && px <= right() + outside && py >= y - outside && py <= bottom() + outside;
    }

    /// Whether a point lies in it.
    public boolean holds(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// Whether some of another box lies in it, or touches it.
    public boolean meets(Box other) {
        return other.right() >= x && other.x <= right() && other.bottom() >= y && other.y <= bottom();
    }
}
