package dev.trajectory.model;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which days are worked.
///
/// @param week the days of the week that are worked, at least one
/// @param holidays days or runs of days that are not
public record WorkingDays(Set<DayOfWeek> week, List<Holiday> holidays) {

    /// Every day is worked.
    public static final WorkingDays EVERY_DAY = new WorkingDays(EnumSet.allOf(DayOfWeek.class), List.of());

    public static final WorkingDays MONDAY_TO_FRIDAY =
            new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of());

    public WorkingDays {
        if (week.isEmpty()) {
            throw new InvalidValue(InvalidValue.Reason.EMPTY, "week", "");
        }
        week = Collections.unmodifiableSet(EnumSet.copyOf(week));
        holidays = List.copyOf(holidays);
    }

    /// How many days a week are worked, 1 to 7.
    public int daysAWeek() {
        return week.size();
    }
}
