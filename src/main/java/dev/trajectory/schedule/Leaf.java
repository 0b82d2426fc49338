package dev.trajectory.schedule;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.Moving;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Id;
import java.util.List;

/// A chunk to be placed, with what its dates depend on besides other chunks.
///
/// @param calendar its owner's, else the plan's; every day where calendars are not kept
/// @param days its duration in working days
/// @param rank its place in the priority order, 0 first
/// @param fixed whether its dates are not the engine's to choose
/// @param bound the latest day that a kept limit names, before which it may not start; [Integer#MIN_VALUE] for
///     none
/// @param bounds kept limits that name a day
/// @param freezes kept freezes that it may not finish in; empty unless it is a go-live
/// @param demands what it takes of kept capacities
/// @param needs what it takes of kept pools
record Leaf(
        Chunk chunk,
        WorkingCalendar calendar,
        int days,
        int rank,
        boolean fixed,
        int bound,
        List<Bound> bounds,
        List<FreezeOf> freezes,
        List<Demand> demands,
        List<Need> needs)
        implements Moving {

    /// A day before which it may not start, and why.
    record Bound(
            Cause.Kind kind,
            int day,
            @org.jspecify.annotations.Nullable Id subject) {}

    /// The freezes of one organisation.
    record FreezeOf(Id organisation, FreezeWindows windows) {}

    /// Impact points asked of one organisation.
    ///
    /// @param capacity its number among the kept capacities
    record Demand(int capacity, int points) {}

    /// People asked of one pool, in hundredths.
    ///
    /// @param pool its number among the kept pools
    record Need(int pool, int hundredths) {}

    /// Whether no freeze, capacity or pool could push it.
    boolean isFree() {
        return freezes.isEmpty() && demands.isEmpty() && needs.isEmpty();
    }

    /// The first working day on or after this one.
    @Override
    public int next(int day) {
        return calendar.next(day);
    }

    /// The last day worked when it starts on this day.
    @Override
    public int finish(int start) {
        return days == 0 ? start : calendar.finish(start, days);
    }

    /// The day from which what waits for it may start, when it runs over these days.
    int end(int start, int finish) {
        return days == 0 && start == finish ? start : finish + 1;
    }

    /// The earliest start that gives an end on this day or later.
    int startForEnd(int end) {
        return days == 0 ? calendar.next(end) : calendar.startToFinishFrom(end - 1, days);
    }

    /// The earliest start that finishes on this day or later.
    int startForFinish(int finish) {
        return days == 0 ? calendar.next(finish) : calendar.startToFinishFrom(finish, days);
    }

    /// The latest start that finishes by this day.
    int latestStartForFinish(int finish) {
        return days == 0 ? calendar.previous(finish) : calendar.startToFinishBy(finish, days);
    }
}
