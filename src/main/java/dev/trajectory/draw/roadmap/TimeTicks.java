package dev.trajectory.draw.roadmap;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Where years, quarters and months begin on a timeline, as finely as its width allows: month names go first, then
/// quarters; years never, though in a very long plan only every few years has its number.
///
/// @param widestMonth pixels that the widest name of a month needs
record TimeTicks(TimeScale scale, Month first, double unit, double widestMonth) {

    private static final double LEAST_QUARTER = 30;
    private static final double LEAST_LINE = 14;
    private static final double LEAST_YEAR = 56;

    /// The starts of financial years in the range, the one it begins in included.
    List<LocalDate> years() {
        int step = 1;
        while (scale.perYear() * step < LEAST_YEAR * unit && step < 1_000) {
            step *= step == 2 || step == 20 || step == 200 ? 5 : 2;
            step = step == 4 ? 5 : step == 40 ? 50 : step == 400 ? 500 : step;
        }
        LocalDate start = scale.range().from();
        int year = start.getMonthValue() >= first.getValue() ? start.getYear() : start.getYear() - 1;
        List<LocalDate> years = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, first, 1);
                !day.isAfter(scale.range().to());
                day = day.plusYears(step)) {
            years.add(day);
        }
        return years;
    }

    /// The starts of quarters in the range; none where they would be too close for lines.
    List<YearMonth> quarters() {
        return scale.perYear() / 4 < LEAST_LINE * unit ? List.of() : months(3);
    }

    /// The starts of months in the range; none where their names would not fit.
    List<YearMonth> months() {
        return namesMonths() ? months(1) : List.of();
    }

    /// The months whose names are written.
    List<YearMonth> named() {
        return namesMonths() ? months(1) : scale.perYear() / 4 < LEAST_QUARTER * unit ? List.of() : months(3);
    }

    boolean namesMonths() {
        return scale.perDay() * 28 >= widestMonth;
    }

    private List<YearMonth> months(int step) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = TimelineRange.quarter(scale.range().from(), first.getValue());
        for (; !month.atDay(1).isAfter(scale.range().to()); month = month.plusMonths(step)) {
            if (!month.atEndOfMonth().isBefore(scale.range().from())) {
                months.add(month);
            }
        }
        return months;
    }
}
