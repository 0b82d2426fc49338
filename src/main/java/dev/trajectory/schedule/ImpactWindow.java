package dev.trajectory.schedule;

import dev.trajectory.calendar.Months;
import dev.trajectory.model.Settings;

/// The days around a chunk's finish on which its impact is felt, and the months they touch.
///
/// @param daysBefore counted up to and with the finish
/// @param daysAfter counted from the day after it
record ImpactWindow(int daysBefore, int daysAfter) {

    static ImpactWindow of(Settings settings) {
        return new ImpactWindow(7 * settings.impactWeeksBefore(), 7 * settings.impactWeeksAfter());
    }

    private int firstDay(int start, int finish) {
        return Math.max(start, finish + 1 - daysBefore);
    }

    /// The number of the first month touched.
    int firstMonth(int start, int finish) {
        return Months.of(firstDay(start, finish));
    }

    /// The number of the last month touched; before the first when the window is empty.
    int lastMonth(int start, int finish) {
        int last = finish + daysAfter;
        return last < firstDay(start, finish) ? Integer.MIN_VALUE : Months.of(last);
    }

    /// The earliest start of a leaf whose window begins after this month.
    int startAfter(Leaf leaf, int month) {
        int day = Months.firstDay(month + 1);
        return Math.min(leaf.calendar().next(day), leaf.startForFinish(day - 1 + daysBefore));
    }
}
