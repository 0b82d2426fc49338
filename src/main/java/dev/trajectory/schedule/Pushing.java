package dev.trajectory.schedule;

import dev.trajectory.calendar.Horizon;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.Bill;
import dev.trajectory.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Moves one leaf on past freezes, full months, empty pools and want of money until nothing pushes it any more.
final class Pushing {

    private final Leaf leaf;
    private final Ledgers ledgers;
    private final List<Cause> causes = new ArrayList<>(0);
    private @Nullable Unplaced refused;

    Pushing(Leaf leaf, Ledgers ledgers) {
        this.leaf = leaf;
        this.ledgers = ledgers;
    }

    /// The last push of each limit, in the order they ended.
    List<Cause> causes() {
        return List.copyOf(causes);
    }

    /// Why no start was found, or null when one was.
    @Nullable
    Unplaced refused() {
        return refused;
    }

    /// The earliest start, this working day or later, that all kept windows allow.
    int from(int earliest) {
        refuseImpossibleDemands();
        int start = earliest;
        int settled;
        do {
            settled = start;
            start = pastOthers(start);
        } while (start != settled && start <= Horizon.LAST_DAY && refused == null);
        if (start > Horizon.LAST_DAY && refused == null && !causes.isEmpty()) {
            refuse(causes.getLast());
        }
        return start;
    }

    /// The earliest start for which there is money as well; [Bill#NEVER] when there is none.
    ///
    /// @param doable the earliest start that all other windows allow
    int fromPaid(Bill bill, int doable) {
        int start = doable;
        int settled;
        do {
            settled = start;
            start = pastOthers(pastLack(bill, start, doable));
        } while (start != settled && start <= Horizon.LAST_DAY);
        return start <= Horizon.LAST_DAY ? start : Bill.NEVER;
    }

    private int pastOthers(int from) {
        return pastEmptyPools(pastFullMonths(pastFreezes(from)));
    }

    private int pastLack(Bill bill, int from, int doable) {
        int start = bill.earliest(leaf, from, doable);
        if (start > from && start != Bill.NEVER) {
            pushed(Cause.Kind.FUNDING, bill.awaited(leaf, from, start), "", start);
        }
        return start;
    }

    private void refuseImpossibleDemands() {
        for (Leaf.Demand demand : leaf.demands()) {
            if (demand.points() > ledgers.of(demand).most()) {
                refuse(Unplaced.Reason.OVER_CAPACITY, ledgers.of(demand).organisation());
            }
        }
        for (Leaf.Need need : leaf.needs()) {
            if (need.hundredths() > ledgers.of(need).most()) {
                refuse(Unplaced.Reason.OVER_POOL, ledgers.of(need).role());
            }
        }
    }

    private int pastFreezes(int from) {
        int start = from;
        for (Leaf.FreezeOf freeze : leaf.freezes()) {
            int finish = leaf.finish(start);
            int clear = freeze.windows().firstClear(finish);
            if (clear > finish) {
                // Freezes are laid out no further than starts are: however long the chunk, none comes after.
                start = clear > Horizon.LAST_DAY ? clear : leaf.startForFinish(clear);
                pushed(
                        Cause.Kind.FREEZE,
                        freeze.organisation(),
                        freeze.windows().reason(finish),
                        start);
            }
        }
        return start;
    }

    private int pastFullMonths(int from) {
        int start = from;
        for (Leaf.Demand demand : leaf.demands()) {
            int month = lastFullMonth(demand, start);
            while (month != Integer.MIN_VALUE && start <= Horizon.LAST_DAY) {
                start = ledgers.impact().startAfter(leaf, month);
                pushed(Cause.Kind.CAPACITY, ledgers.of(demand).organisation(), "", start);
                month = lastFullMonth(demand, start);
            }
        }
        return start;
    }

    private int lastFullMonth(Leaf.Demand demand, int start) {
        int finish = leaf.finish(start);
        return ledgers.of(demand)
                .lastOverloaded(
                        ledgers.impact().firstMonth(start, finish),
                        ledgers.impact().lastMonth(start, finish),
                        demand.points());
    }

    private int pastEmptyPools(int from) {
        int start = from;
        for (Leaf.Need need : leaf.needs()) {
            int free = ledgers.of(need).earliestStart(leaf, start, need.hundredths(), Horizon.LAST_DAY);
            if (free > start) {
                start = free;
                pushed(Cause.Kind.ROLE, ledgers.of(need).role(), "", start);
            }
        }
        return start;
    }

    private void pushed(Cause.Kind kind, @Nullable Id subject, String detail, int start) {
        causes.removeIf(cause -> cause.kind() == kind && Objects.equals(subject, cause.subject()));
        causes.add(new Cause(kind, WorkingCalendar.date(start), subject, detail));
    }

    private void refuse(Cause cause) {
        Unplaced.Reason reason = switch (cause.kind()) {
            case FREEZE -> Unplaced.Reason.ALWAYS_FROZEN;
            case CAPACITY -> Unplaced.Reason.OVER_CAPACITY;
            default -> Unplaced.Reason.OVER_POOL;
        };
        refused =
                new Unplaced(leaf.chunk().id(), reason, cause.subject() == null ? List.of() : List.of(cause.subject()));
    }

    private void refuse(Unplaced.Reason reason, Id subject) {
        refused = new Unplaced(leaf.chunk().id(), reason, List.of(subject));
    }
}
