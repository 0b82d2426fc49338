package dev.trajectory.schedule;

import dev.trajectory.calendar.Horizon;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Serial schedule generation (Kelley 1963) over a network: fixed leaves first, then each leaf, when all it waits for
/// is
/// placed, in the priority order and as early as it can be.
///
/// Where neither capacity nor pools bind, the order makes no difference and the topological one is used.
final class Placing {

    /// The start of a leaf without one.
    static final int NONE = Integer.MIN_VALUE;

    private final Network network;
    private final Edges edges;
    private final Leaf[] leaves;
    private final Ledgers ledgers;

    /// The earliest start of anything not yet started.
    private final int floor;

    final int[] start;
    final int[] finish;
    final int[] end;

    /// For leaves that windows pushed: the last push of each limit, in the order they ended.
    final Map<Integer, List<Cause>> pushes = new HashMap<>();

    final List<Unplaced> impossible = new ArrayList<>();

    Placing(Network network) {
        this.network = network;
        edges = network.edges();
        leaves = network.leaves().toArray(Leaf[]::new);
        Settings settings = network.plan().settings();
        ledgers = new Ledgers(network, ImpactWindow.of(settings));
        int planStart = WorkingCalendar.day(settings.planStart());
        LocalDate status = settings.statusDate();
        floor = status == null ? planStart : Math.max(planStart, WorkingCalendar.day(status));
        start = new int[network.size()];
        finish = new int[network.size()];
        end = new int[network.size()];
        Arrays.fill(start, NONE);
    }

    /// Places every leaf that can be.
    void run() {
        boolean competing = false;
        for (int leaf = 0; leaf < network.size(); leaf++) {
            Leaf at = leaves[leaf];
            if (at.fixed()) {
                FixedDates dates = FixedDates.of(at, network.plan().settings().statusDate());
                occupy(leaf, dates.start(), dates.finish());
            }
            competing |= !at.demands().isEmpty() || !at.needs().isEmpty();
        }
        if (competing) {
            inPriorityOrder();
        } else {
            for (int leaf = 0; leaf < network.size(); leaf++) {
                if (!leaves[leaf].fixed()) {
                    place(leaf);
                }
            }
        }
    }

    private void inPriorityOrder() {
        int[] waiting = new int[network.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            waiting[edges.to(edge)]++;
        }
        PriorityQueue<Leaf> ready = new PriorityQueue<>((a, b) -> Integer.compare(a.rank(), b.rank()));
        int[] numberOfRank = new int[network.size() + network.circular().size()];
        for (int leaf = 0; leaf < network.size(); leaf++) {
            Leaf at = leaves[leaf];
            numberOfRank[at.rank()] = leaf;
            if (waiting[leaf] == 0 && !at.fixed()) {
                ready.add(at);
            }
        }
        for (int leaf = 0; leaf < network.size(); leaf++) {
            if (leaves[leaf].fixed()) {
                release(leaf, waiting, ready);
            }
        }
        while (!ready.isEmpty()) {
            int leaf = numberOfRank[ready.remove().rank()];
            place(leaf);
            release(leaf, waiting, ready);
        }
    }

    private void release(int leaf, int[] waiting, PriorityQueue<Leaf> ready) {
        for (int i = edges.firstOut(leaf); i < edges.firstOut(leaf + 1); i++) {
            int next = edges.to(edges.out(i));
            Leaf waiter = leaves[next];
            if (--waiting[next] == 0 && !waiter.fixed()) {
                ready.add(waiter);
            }
        }
    }

    private void place(int leaf) {
        Leaf at = leaves[leaf];
        int unpushed = earliest(leaf);
        if (at.isFree() && unpushed <= Horizon.LAST_DAY) {
            occupy(leaf, unpushed, at.finish(unpushed));
            return;
        }
        Pushing pushing = new Pushing(at, ledgers);
        int earliest = pushing.from(unpushed);
        if (pushing.refused() != null) {
            impossible.add(pushing.refused());
        } else if (earliest > Horizon.LAST_DAY) {
            impossible.add(new Unplaced(at.chunk().id(), Unplaced.Reason.BEYOND_HORIZON, List.of()));
        } else {
            if (!pushing.causes().isEmpty()) {
                pushes.put(leaf, pushing.causes());
            }
            occupy(leaf, earliest, at.finish(earliest));
        }
    }

    /// The earliest start by what it waits for and the days its limits name, on a working day.
    int earliest(int leaf) {
        Leaf at = leaves[leaf];
        int earliest = Math.max(floor, at.bound());
        for (int edge = edges.firstIn(leaf); edge < edges.firstIn(leaf + 1); edge++) {
            earliest = Math.max(earliest, bound(edge));
        }
        return at.calendar().next(earliest);
    }

    /// The earliest start an edge allows the leaf that waits; [#NONE] when the leaf waited for is not placed.
    int allowedBy(int edge) {
        int bound = bound(edge);
        return bound == NONE ? NONE : leaves[edges.to(edge)].calendar().next(bound);
    }

    /// The day, worked or not, before which an edge lets the leaf that waits not start.
    private int bound(int edge) {
        int from = edges.from(edge);
        if (start[from] == NONE) {
            return NONE;
        }
        Leaf waiter = leaves[edges.to(edge)];
        int lag = edges.lag(edge);
        return switch (edges.type(edge)) {
            case FS -> moved(waiter, end[from], lag, edges.isElapsed(edge));
            case SS -> moved(waiter, start[from], lag, edges.isElapsed(edge));
            case FF -> waiter.startForEnd(moved(waiter, end[from], lag, edges.isElapsed(edge)));
            case SF -> waiter.startForEnd(moved(waiter, start[from], lag, edges.isElapsed(edge)));
        };
    }

    private static int moved(Leaf waiter, int day, int lag, boolean elapsed) {
        return elapsed ? day + lag : waiter.calendar().shift(day, lag);
    }

    private void occupy(int leaf, int first, int last) {
        Leaf at = leaves[leaf];
        start[leaf] = first;
        finish[leaf] = last;
        end[leaf] = at.end(first, last);
        if (!at.isFree()) {
            ledgers.take(at, first, last, 1);
        }
    }

    /// Where a fixed leaf would start if it were not, all others standing where they are; [#NONE] if nowhere.
    int engineStart(int leaf) {
        Leaf at = leaves[leaf];
        ledgers.take(at, start[leaf], finish[leaf], -1);
        Pushing pushing = new Pushing(at, ledgers);
        int earliest = pushing.from(earliest(leaf));
        ledgers.take(at, start[leaf], finish[leaf], 1);
        return pushing.refused() != null || earliest > Horizon.LAST_DAY ? NONE : earliest;
    }

    /// The earliest start of anything not yet started.
    int floor() {
        return floor;
    }
}
