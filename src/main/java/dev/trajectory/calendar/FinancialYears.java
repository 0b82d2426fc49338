package dev.trajectory.calendar;

import java.time.Month;

/// The financial years of a plan by day. A year is called by the calendar year it starts in.
///
/// @param first the month whose first day begins each year
public record FinancialYears(Month first) {

    private static final int MONTHS = 12;

    /// The year that holds this day.
    public int of(int day) {
        return Math.floorDiv(Months.of(day) - first.getValue() + 1, MONTHS) + 1970;
    }

    /// The first day of this year.
    public int firstDay(int year) {
        return Months.firstDay((year - 1970) * MONTHS + first.getValue() - 1);
    }

    /// How many days this year has: 365 or 366.
    public int days(int year) {
        return firstDay(year + 1) - firstDay(year);
    }
}
