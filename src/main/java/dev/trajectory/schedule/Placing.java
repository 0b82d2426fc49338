package dev.trajectory.schedule;

import dev.trajectory.calendar.Horizon;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.Bill;
import dev.trajectory.model.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Serial schedule generation (Kelley 1963) over a network: fixed leaves first, then each leaf, when all it
/// waits for is placed, in the priority order and as early as it can be.
///
/// Where neither capacity, pools nor money bind, the order makes no difference and the topological one is used.
final class Placing {

    /// The start of a leaf without one.
    static final int NONE = Integer.MIN_VALUE;

    private final Network network;
    private final Edges edges;
    private final Leaf[] leaves;
    private final Ledgers ledgers;

    /// Null where funding is not kept.
    private final @Nullable MoneyLedger money;

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
        money = MoneyLedger.of(network);
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
            competing |= !at.demands().isEmpty() || !at.needs().isEmpty() || money != null;
        }
        if (money != null) {
            money.takeFixed(this);
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
        if (money != null) {
            money.takeFixedAgain(this);
        }
    }

    private void inPriorityOrder() {
        int[] waiting = new int[network.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            waiting[edges.to(edge)]++;
        }
        Ready ready = new Ready(network, money);
        for (int leaf = 0; leaf < network.size(); leaf++) {
            if (waiting[leaf] == 0 && !leaves[leaf].fixed()) {
                ready.add(leaf);
            }
        }
        for (int leaf = 0; leaf < network.size(); leaf++) {
            if (leaves[leaf].fixed()) {
                release(leaf, waiting, ready);
            }
        }
        while (!ready.isEmpty()) {
            int leaf = ready.next();
            if (place(leaf)) {
                ready.sortAgain();
            }
            release(leaf, waiting, ready);
        }
    }

    private void release(int leaf, int[] waiting, Ready ready) {
        for (int i = edges.firstOut(leaf); i < edges.firstOut(leaf + 1); i++) {
            int next = edges.to(edges.out(i));
            if (--waiting[next] == 0 && !leaves[next].fixed()) {
                ready.add(next);
            }
        }
    }

    /// Places a leaf, or says why it cannot be.
    ///
    /// @return whether more is known now of money that waits for a gate
    private boolean place(int leaf) {
        Leaf at = leaves[leaf];
        int unpushed = earliest(leaf);
        if (at.isFree() && money == null && unpushed <= Horizon.LAST_DAY) {
            occupy(leaf, unpushed);
            return false;
        }
        Pushing pushing = new Pushing(at, ledgers);
        int doable = pushing.from(unpushed);
        if (pushing.refused() != null) {
            impossible.add(pushing.refused());
        } else if (doable > Horizon.LAST_DAY) {
            impossible.add(new Unplaced(at.chunk().id(), Unplaced.Reason.BEYOND_HORIZON, List.of()));
        } else {
            return place(leaf, pushing, doable);
        }
        return money != null && money.leaveOut(leaf);
    }

    private boolean place(int leaf, Pushing pushing, int doable) {
        List<Cause> causes = pushing.causes();
        int waited = unfundedBefore(leaf);
        int payable = waited == NONE ? payable(leaf, pushing, doable) : Bill.NEVER;
        boolean isPaid = payable != Bill.NEVER;
        if (isPaid) {
            causes = pushing.causes();
        }
        if (!causes.isEmpty()) {
            pushes.put(leaf, causes);
        }
        occupy(leaf, isPaid ? payable : doable);
        if (money == null) {
            return false;
        }
        return isPaid
                ? money.place(leaf, start[leaf], finish[leaf], doable)
                : money.leave(leaf, start[leaf], finish[leaf], waited);
    }

    /// The earliest start for which there is money; [Bill#NEVER] when there is none.
    private int payable(int leaf, Pushing pushing, int doable) {
        Bill bill = money == null ? null : money.bill(leaf);
        return bill == null ? doable : pushing.fromPaid(bill, doable);
    }

    /// The last leaf without money that one waits for; [#NONE] when there is none.
    private int unfundedBefore(int leaf) {
        int before = NONE;
        int latest = Integer.MIN_VALUE;
        for (int edge = edges.firstIn(leaf); money != null && edge < edges.firstIn(leaf + 1); edge++) {
            if (money.isUnfunded(edges.from(edge)) && bound(edge) > latest) {
                before = edges.from(edge);
                latest = bound(edge);
            }
        }
        return before;
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

    private void occupy(int leaf, int first) {
        occupy(leaf, first, leaves[leaf].finish(first));
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
        Bill bill = money == null ? null : money.bill(leaf);
        ledgers.take(at, start[leaf], finish[leaf], -1);
        if (bill != null) {
            bill.lend();
        }
        int earliest = startAmongOthers(leaf);
        if (bill != null) {
            bill.takeAgain();
        }
        ledgers.take(at, start[leaf], finish[leaf], 1);
        return earliest;
    }

    private int startAmongOthers(int leaf) {
        Pushing pushing = new Pushing(leaves[leaf], ledgers);
        int doable = pushing.from(earliest(leaf));
        if (pushing.refused() != null || doable > Horizon.LAST_DAY) {
            return NONE;
        }
        int payable = unfundedBefore(leaf) == NONE ? payable(leaf, pushing, doable) : Bill.NEVER;
        return payable == Bill.NEVER ? doable : payable;
    }

    /// The money set aside; null where funding is not kept.
    @Nullable
    MoneyLedger money() {
        return money;
    }

    /// The earliest start of anything not yet started.
    int floor() {
        return floor;
    }
}
