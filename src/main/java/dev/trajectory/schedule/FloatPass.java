package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Float by one backward pass: for each leaf the latest start that moves no chunk past the plan's finish.
///
/// Each forward step (an edge, a calendar, a freeze) moves a later start to a later one or leaves it, so it has an
/// exact inverse: the latest input whose output is not past a given day. `latestStart[i]` is the latest *legal* start
/// of
/// leaf `i` (a working day, its finish in no freeze) from which every leaf behind it still starts by its own latest
/// start; asking the leaf to start by a later day would push it past that one. Capacity, pools and funding are left
/// out: they say when a chunk starts, not how far it may slip.
final class FloatPass {

    private final Network network;
    private final Edges edges;
    private final Leaf[] leaves;
    private final Placing placing;
    private final int planFinish;
    private final int[] latestStart;

    /// @param planFinish the last day worked in the plan
    FloatPass(Network network, Placing placing, int planFinish) {
        this.network = network;
        edges = network.edges();
        leaves = network.leaves().toArray(Leaf[]::new);
        this.placing = placing;
        this.planFinish = planFinish;
        latestStart = new int[network.size()];
    }

    /// The float of each leaf in working days of its calendar; null where it has none.
    @Nullable
    Integer[] run() {
        @Nullable Integer[] floats = new Integer[network.size()];
        for (int leaf = network.size() - 1; leaf >= 0; leaf--) {
            if (placing.start[leaf] == Placing.NONE) {
                continue;
            }
            Leaf at = leaves[leaf];
            if (!at.fixed()) {
                latestStart[leaf] = legal(at, latestStart(at, leaf));
                floats[leaf] = workingDays(at.calendar(), placing.start[leaf], latestStart[leaf]);
            } else if (hasWorkLeft(at)) {
                floats[leaf] = workingDays(
                        at.calendar(), placing.finish[leaf], at.calendar().previous(latestFinish(leaf)));
            }
        }
        return floats;
    }

    /// Whether it is in progress with something left that could be later.
    private static boolean hasWorkLeft(Leaf leaf) {
        Progress progress = leaf.chunk().progress();
        return progress.isStarted() && !progress.isFinished() && FixedDates.remaining(leaf, progress) > 0;
    }

    private static int workingDays(WorkingCalendar calendar, int from, int to) {
        return calendar.ordinal(to) - calendar.ordinal(from);
    }

    /// The latest working day on which it may start by what waits for it and the plan's finish.
    private int latestStart(Leaf at, int leaf) {
        int byFinish = at.latestStartForFinish(latestFinish(leaf));
        int byStart = latestByStart(leaf);
        return byStart < byFinish ? at.calendar().previous(byStart) : byFinish;
    }

    /// The latest day, worked or not, to finish by that the plan's finish and what waits for the finish allow.
    private int latestFinish(int leaf) {
        boolean milestone = placing.end[leaf] == placing.finish[leaf];
        int latest = planFinish;
        for (int i = edges.firstOut(leaf); i < edges.firstOut(leaf + 1); i++) {
            int edge = edges.out(i);
            if (waits(edge)
                    && switch (edges.type(edge)) {
                        case FS, FF -> true;
                        case SS, SF -> false;
                    }) {
                latest = Math.min(latest, latestTied(edge) - (milestone ? 0 : 1));
            }
        }
        return latest;
    }

    /// The latest day, worked or not, to start by that what waits for the start allows.
    private int latestByStart(int leaf) {
        int latest = Integer.MAX_VALUE;
        for (int i = edges.firstOut(leaf); i < edges.firstOut(leaf + 1); i++) {
            int edge = edges.out(i);
            if (waits(edge)
                    && switch (edges.type(edge)) {
                        case SS, SF -> true;
                        case FS, FF -> false;
                    }) {
                latest = Math.min(latest, latestTied(edge));
            }
        }
        return latest;
    }

    /// Whether the leaf at the far end of an edge would be moved by it.
    private boolean waits(int edge) {
        int to = edges.to(edge);
        return !leaves[to].fixed() && placing.start[to] != Placing.NONE;
    }

    /// The latest day that the end an edge is tied to may fall on, by the latest start of the leaf that waits.
    private int latestTied(int edge) {
        int to = edges.to(edge);
        Leaf waiter = leaves[to];
        int latest = switch (edges.type(edge)) {
            case FS, SS -> latestStart[to];
            case FF, SF -> waiter.end(latestStart[to], waiter.finish(latestStart[to]));
        };
        int lag = edges.lag(edge);
        return edges.isElapsed(edge) ? latest - lag : waiter.calendar().unshift(latest, lag);
    }

    /// The latest working day up to this working day on which a leaf may start without finishing in a freeze.
    private static int legal(Leaf at, int latest) {
        int start = latest;
        List<Leaf.FreezeOf> freezes = at.freezes();
        boolean moved = !freezes.isEmpty();
        while (moved) {
            moved = false;
            for (Leaf.FreezeOf freeze : freezes) {
                int finish = at.finish(start);
                if (freeze.windows().isFrozen(finish)) {
                    start = at.latestStartForFinish(freeze.windows().lastClear(finish));
                    moved = true;
                }
            }
        }
        return start;
    }
}
