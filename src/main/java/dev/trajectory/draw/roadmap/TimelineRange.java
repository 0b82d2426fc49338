package dev.trajectory.draw.roadmap;

import dev.trajectory.model.Settings;
import dev.trajectory.outlook.Outlook;
import java.time.LocalDate;
import java.time.YearMonth;

/// Which days a timeline shows.
final class TimelineRange {

    /// Of the plan's length, kept free after the finish, for its line and flag.
    private static final double AIR = 0.02;

    private static final int LEAST_DAYS = 90;

    private TimelineRange() {}

    /// The days asked for, else all the plan's, from the start of a quarter to the end of one.
    static TimeRange of(Outlook outlook, Viewport viewport) {
        if (viewport.time() != null) {
            return viewport.time();
        }
        Settings settings = outlook.plan().settings();
        LocalDate start = outlook.schedule().start();
        LocalDate finish = outlook.schedule().finish();
        LocalDate status = settings.statusDate();
        LocalDate from = start == null ? settings.planStart() : start;
        LocalDate to = finish == null || finish.isBefore(from) ? from.plusYears(1) : finish;
        if (status != null) {
            from = status.isBefore(from) ? status : from;
            to = status.isAfter(to) ? status : to;
        }
        long air = Math.max(LEAST_DAYS / 6, Math.round((to.toEpochDay() - from.toEpochDay()) * AIR));
        int first = settings.firstMonthOfFinancialYear().getValue();
        LocalDate end = quarter(to.plusDays(air), first).plusMonths(2).atEndOfMonth();
        return new TimeRange(quarter(from, first).atDay(1), end);
    }

    /// The first month of the quarter that holds a day, when quarters are counted from that month of the year.
    static YearMonth quarter(LocalDate day, int firstMonth) {
        return YearMonth.from(day).minusMonths(Math.floorMod(day.getMonthValue() - firstMonth, 3));
    }
}
