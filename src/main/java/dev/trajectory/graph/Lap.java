package dev.trajectory.graph;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// A circle read from one of its nodes on. The laps of a circle share its array, so that a circle of a hundred
/// thousand nodes is stored once and not a hundred thousand times.
final class Lap {

    private final int[] circle;
    private final int from;

    /// @param circle the circle's nodes by number
    /// @param from the position in it that is read first
    Lap(int[] circle, int from) {
        this.circle = circle;
        this.from = from;
    }

    int length() {
        return circle.length;
    }

    /// This lap as the nodes themselves.
    ///
    /// @param all the graph's nodes by number
    <T> List<T> over(List<T> all) {
        return new LapOver<>(this, all);
    }

    private static final class LapOver<T> extends AbstractList<T> implements RandomAccess {

        private final Lap lap;
        private final List<T> all;

        LapOver(Lap lap, List<T> all) {
            this.lap = lap;
            this.all = all;
        }

        @Override
        public T get(int index) {
            int position = lap.from + Objects.checkIndex(index, size());
            return all.get(lap.circle[position % size()]);
        }

        @Override
        public int size() {
            return lap.length();
        }
    }
}
