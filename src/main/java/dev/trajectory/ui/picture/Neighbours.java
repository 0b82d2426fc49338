package dev.trajectory.ui.picture;

import dev.trajectory.draw.page.Box;
import java.util.List;
import javafx.scene.input.KeyCode;

/// Where arrow keys lead from a place on a page: left and right through all places in reading order, so that none is
/// ever out of reach, up and down to the nearest one above or below.
///
/// @param places in reading order
record Neighbours(List<Box> places) {

    /// How much worse it is to lie a pixel aside than a pixel further off.
    private static final double ASIDE = 3;

    /// Places in one row overlap by their edges.
    private static final double EDGE = 4;

    /// The place that a key leads to; the same one where there is none further, or where the key is no such key.
    int from(int place, KeyCode key) {
        return switch (key) {
            case LEFT -> Math.max(0, place - 1);
            case RIGHT -> Math.min(places.size() - 1, place + 1);
            case UP, DOWN -> upOrDown(place, key == KeyCode.DOWN);
            case HOME -> 0;
            case END -> places.size() - 1;
            default -> place;
        };
    }

    private int upOrDown(int from, boolean down) {
        int best = from;
        double least = Double.MAX_VALUE;
        for (int to = 0; to < places.size(); to++) {
            double off = off(places.get(from), places.get(to), down);
            if (off >= -EDGE && off + ASIDE * aside(places.get(from), places.get(to)) < least && to != from) {
                least = off + ASIDE * aside(places.get(from), places.get(to));
                best = to;
            }
        }
        return best;
    }

    private static double off(Box from, Box to, boolean down) {
        return down ? to.y() - from.bottom() : from.y() - to.bottom();
    }

    /// How far the middle of one lies from the other's, counted less where the one lies over the other.
    private static double aside(Box from, Box to) {
        double gap = Math.max(0, Math.max(to.x() - from.right(), from.x() - to.right()));
        return gap + Math.abs(to.middle() - from.middle()) / 20;
    }
}
