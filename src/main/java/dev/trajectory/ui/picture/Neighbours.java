package dev.trajectory.ui.picture;

import dev.trajectory.draw.page.Box;
import java.util.List;
import javafx.scene.input.KeyCode;

/// Where arrow keys lead from a place on a page: to the nearest one in that direction; left and right, where there is
/// none, to the one before or after in reading order, as at the end of a row.
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
            case LEFT -> nearest(place, key, Math.max(0, place - 1));
            case RIGHT -> nearest(place, key, Math.min(places.size() - 1, place + 1));
            case UP, DOWN -> nearest(place, key, place);
            case HOME -> 0;
            case END -> places.size() - 1;
            default -> place;
        };
    }

    private int nearest(int from, KeyCode key, int otherwise) {
        int best = otherwise;
        double least = Double.MAX_VALUE;
        for (int to = 0; to < places.size(); to++) {
            double off = off(places.get(from), places.get(to), key);
            double far = off + ASIDE * aside(places.get(from), places.get(to), key);
            if (to != from && off >= -EDGE && far < least) {
                least = far;
                best = to;
            }
        }
        return best;
    }

    private static double off(Box from, Box to, KeyCode key) {
        return switch (key) {
            case LEFT -> from.x() - to.right();
            case RIGHT -> to.x() - from.right();
            case UP -> from.y() - to.bottom();
            default -> to.y() - from.bottom();
        };
    }

    /// How far one lies aside of the other; how far their middles are apart counts less.
    private static double aside(Box from, Box to, KeyCode key) {
        return key == KeyCode.LEFT || key == KeyCode.RIGHT
                ? apart(from.y(), from.bottom(), to.y(), to.bottom())
                : apart(from.x(), from.right(), to.x(), to.right());
    }

    private static double apart(double from, double fromEnd, double to, double toEnd) {
        double gap = Math.max(0, Math.max(to - fromEnd, from - toEnd));
        return gap + Math.abs((to + toEnd) - (from + fromEnd)) / 40;
    }
}
