package dev.trajectory.schedule;

import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What makes one leaf wait for another, as parallel arrays, found from either end.
///
/// Edges are numbered by the leaf that waits: those of leaf `i` go from `firstIn(i)` up to, not including,
/// `firstIn(i + 1)`, in the order collected. Those that begin at it are `out(k)` for `k` from `firstOut(i)` up to
/// `firstOut(i + 1)`.
final class Edges {

    private final int[] from;
    private final int[] to;
    private final DependencyType[] types;
    private final int[] lags;
    private final boolean[] elapsed;
    private final Id[] subjects;
    private final int[] firstIn;
    private final int[] firstOut;
    private final int[] out;

    private Edges(
            int leaves, int[] from, int[] to, DependencyType[] types, int[] lags, boolean[] elapsed, Id[] subjects) {
        this.from = from;
        this.to = to;
        this.types = types;
        this.lags = lags;
        this.elapsed = elapsed;
        this.subjects = subjects;
        firstIn = offsets(to, leaves);
        firstOut = offsets(from, leaves);
        out = sorted(from, firstOut);
    }

    int size() {
        return from.length;
    }

    /// The leaf waited for.
    int from(int edge) {
        return from[edge];
    }

    /// The leaf that waits.
    int to(int edge) {
        return to[edge];
    }

    /// Which ends are tied.
    DependencyType type(int edge) {
        return types[edge];
    }

    /// In days: elapsed where [#isElapsed] says so, else working days of the leaf that waits.
    int lag(int edge) {
        return lags[edge];
    }

    boolean isElapsed(int edge) {
        return elapsed[edge];
    }

    /// What the edge is about: the chunk waited for, or a gate.
    Id subject(int edge) {
        return subjects[edge];
    }

    int firstIn(int leaf) {
        return firstIn[leaf];
    }

    int firstOut(int leaf) {
        return firstOut[leaf];
    }

    int out(int at) {
        return out[at];
    }

    /// Where the edges of each leaf begin when edges are sorted by leaf.
    private static int[] offsets(int[] leafOfEdge, int leaves) {
        int[] offsets = new int[leaves + 1];
        for (int leaf : leafOfEdge) {
            offsets[leaf + 1]++;
        }
        for (int leaf = 0; leaf < leaves; leaf++) {
            offsets[leaf + 1] += offsets[leaf];
        }
        return offsets;
    }

    /// The edge numbers sorted by leaf, those of one leaf in the order collected.
    private static int[] sorted(int[] leafOfEdge, int[] offsets) {
        int[] next = offsets.clone();
        int[] sorted = new int[leafOfEdge.length];
        for (int edge = 0; edge < leafOfEdge.length; edge++) {
            sorted[next[leafOfEdge[edge]]++] = edge;
        }
        return sorted;
    }

    /// Collects edges in any order.
    static final class Collector {
        private int size;
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int[] lag = new int[64];
        private boolean[] elapsed = new boolean[64];
        private final List<DependencyType> types = new ArrayList<>();
        private final List<Id> subjects = new ArrayList<>();

        void add(int waitedFor, int waiting, DependencyType type, int lagDays, boolean isElapsed, Id subject) {
            if (size == from.length) {
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
                lag = Arrays.copyOf(lag, size * 2);
                elapsed = Arrays.copyOf(elapsed, size * 2);
            }
            from[size] = waitedFor;
            to[size] = waiting;
            lag[size] = lagDays;
            elapsed[size] = isElapsed;
            types.add(type);
            subjects.add(subject);
            size++;
        }

        /// The edges collected, among so many leaves.
        Edges edges(int leaves) {
            return renumbered(leaves, identity(leaves));
        }

        /// The edges collected, with leaf `i` now called `number[i]`, below `leaves`; edges of leaves called
        /// -1 are left out.
        Edges renumbered(int leaves, int[] number) {
            int[] kept = keptByWaiting(leaves, number);
            int count = kept.length;
            int[] newFrom = new int[count];
            int[] newTo = new int[count];
            int[] newLag = new int[count];
            boolean[] newElapsed = new boolean[count];
            DependencyType[] newTypes = new DependencyType[count];
            Id[] newSubjects = new Id[count];
            for (int i = 0; i < count; i++) {
                newFrom[i] = number[from[kept[i]]];
                newTo[i] = number[to[kept[i]]];
                newLag[i] = lag[kept[i]];
                newElapsed[i] = elapsed[kept[i]];
                newTypes[i] = types.get(kept[i]);
                newSubjects[i] = subjects.get(kept[i]);
            }
            return new Edges(leaves, newFrom, newTo, newTypes, newLag, newElapsed, newSubjects);
        }

        /// The edges between leaves that are not left out, sorted by the leaf that waits.
        private int[] keptByWaiting(int leaves, int[] number) {
            int[] kept = new int[size];
            int[] waiting = new int[size];
            int count = 0;
            for (int edge = 0; edge < size; edge++) {
                if (number[from[edge]] >= 0 && number[to[edge]] >= 0) {
                    waiting[count] = number[to[edge]];
                    kept[count++] = edge;
                }
            }
            int[] sorted = sorted(Arrays.copyOf(waiting, count), offsets(Arrays.copyOf(waiting, count), leaves));
            Arrays.setAll(sorted, i -> kept[sorted[i]]);
            return sorted;
        }

        private static int[] identity(int size) {
            int[] same = new int[size];
            Arrays.setAll(same, i -> i);
            return same;
        }
    }
}
