package dev.trajectory.calendar;

import java.time.LocalDate;

/// How far ahead days are counted.
public final class Horizon {

    /// The last year in which a chunk may start.
    public static final int LAST_YEAR = 2499;

    /// The last day on which a chunk may start.
    public static final int LAST_DAY = WorkingCalendar.day(LocalDate.of(LAST_YEAR, 12, 31));

    private Horizon() {}
}
