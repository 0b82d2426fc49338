package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Shape.Step.Close;
import dev.trajectory.draw.Shape.Step.Move;
import dev.trajectory.draw.Shape.Step.Quad;
import dev.trajectory.draw.Shape.Step.To;
import dev.trajectory.model.DependencyType;
import java.util.ArrayList;
import java.util.List;

/// The way of a link from bar to bar: horizontal and vertical pieces with rounded corners, ending in an arrow.
///
/// @param corners from the first bar's edge to the point of the arrow
record LinkRoute(List<Corner> corners) {

    /// A point where the way begins, turns or ends.
    record Corner(double x, double y) {}

    private static final double RADIUS = 5;

    LinkRoute {
        corners = List.copyOf(corners);
    }

    /// The way from the bar waited for to the one that waits.
    ///
    /// @param stub how far it leaves a bar before it turns
    /// @param gutter from a bar's middle to the space between its row and the next
    static LinkRoute between(Bar from, Bar to, DependencyType type, double stub, double gutter) {
        return switch (type) {
            case FS -> finishToStart(from, to, stub, gutter);
            case SS -> startToStart(from, to, stub);
            case FF -> finishToFinish(from, to, stub);
            case SF -> around(from.farLeft(), from.middle(), -stub, to.farRight(), to, stub, gutter);
        };
    }

    private static LinkRoute finishToStart(Bar from, Bar to, double stub, double gutter) {
        double x = from.farRight();
        double y = from.middle();
        if (from.top() == to.top() && to.farLeft() >= x) {
            return of(x, y, to.farLeft(), y);
        }
        if (to.farLeft() - x >= 2 * stub) {
            return of(x, y, x + stub, y, x + stub, to.middle(), to.farLeft(), to.middle());
        }
        double drop = to.row().isMilestone() ? to.left() : Math.max(x + stub / 2, to.left() + stub / 2);
        if (drop >= x && drop <= Math.max(to.right() - 2, to.left())) {
            return of(x, y, drop, y, drop, to.middle() > y ? to.top() : to.bottom() + 1);
        }
        return around(x, y, stub, to.farLeft(), to, -stub, gutter);
    }

    private static LinkRoute startToStart(Bar from, Bar to, double stub) {
        double inside = from.left() + stub;
        if (to.farLeft() - inside >= stub && inside < from.right()) {
            double edge = to.middle() > from.middle() ? from.bottom() : from.top();
            return of(inside, edge, inside, to.middle(), to.farLeft(), to.middle());
        }
        double x = Math.min(from.farLeft(), to.farLeft()) - stub;
        return of(from.farLeft(), from.middle(), x, from.middle(), x, to.middle(), to.farLeft(), to.middle());
    }

    private static LinkRoute finishToFinish(Bar from, Bar to, double stub) {
        double x = Math.max(from.farRight(), to.farRight()) + stub;
        return of(from.farRight(), from.middle(), x, from.middle(), x, to.middle(), to.farRight(), to.middle());
    }

    /// Out of one bar, through the space beside the other's row, and back into that one.
    private static LinkRoute around(double x, double y, double out, double end, Bar to, double in, double gutter) {
        double between = to.middle() > y ? to.middle() - gutter : to.middle() + gutter;
        return of(x, y, x + out, y, x + out, between, end + in, between, end + in, to.middle(), end, to.middle());
    }

    private static LinkRoute of(double... numbers) {
        List<Corner> corners = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            corners.add(new Corner(numbers[i], numbers[i + 1]));
        }
        return new LinkRoute(corners);
    }

    Corner end() {
        return corners.getLast();
    }

    /// The line, which stops short of the arrow's point by that much.
    List<Step> line(double arrow) {
        List<Step> steps = new ArrayList<>();
        Corner first = corners.getFirst();
        steps.add(new Move(first.x(), first.y()));
        for (int i = 1; i < corners.size() - 1; i++) {
            turn(steps, corners.get(i - 1), corners.get(i), corners.get(i + 1));
        }
        Corner stop = towards(end(), corners.get(corners.size() - 2), arrow);
        steps.add(new To(stop.x(), stop.y()));
        return steps;
    }

    private static void turn(List<Step> steps, Corner before, Corner corner, Corner after) {
        double radius = Math.min(RADIUS, Math.min(length(before, corner), length(corner, after)) / 2);
        Corner in = towards(corner, before, radius);
        Corner out = towards(corner, after, radius);
        steps.add(new To(in.x(), in.y()));
        steps.add(new Quad(corner.x(), corner.y(), out.x(), out.y()));
    }

    /// The arrow's head.
    ///
    /// @param length from its point to its back
    List<Step> head(double length) {
        Corner tip = end();
        Corner back = towards(tip, corners.get(corners.size() - 2), length);
        double half = length * 0.55;
        boolean flat = back.y() == tip.y();
        return List.of(
                new Move(tip.x(), tip.y()),
                flat ? new To(back.x(), back.y() - half) : new To(back.x() - half, back.y()),
                flat ? new To(back.x(), back.y() + half) : new To(back.x() + half, back.y()),
                new Close());
    }

    /// The middle of its longest piece, where a sign can stand.
    Corner middle() {
        Corner best = end();
        double longest = -1;
        for (int i = 1; i < corners.size(); i++) {
            Corner a = corners.get(i - 1);
            Corner b = corners.get(i);
            if (length(a, b) > longest) {
                longest = length(a, b);
                best = new Corner((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
            }
        }
        return best;
    }

    double top() {
        return corners.stream().mapToDouble(Corner::y).min().orElse(0);
    }

    double bottom() {
        return corners.stream().mapToDouble(Corner::y).max().orElse(0);
    }

    private static double length(Corner a, Corner b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    /// The point on the way from one corner to another, at most that far.
    private static Corner towards(Corner from, Corner to, double distance) {
        double length = length(from, to);
        double share = length == 0 ? 0 : Math.min(1, distance / length);
        return new Corner(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
