package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An amount that recurs each year: in each, the amount times its days in that year over the days of the year.
///
/// Full years are the amount itself; years in which it begins or ends are rounded to the penny each by itself.
final class YearlySpread implements Spread {

    private final int first;
    private final int[] days;
    private final int[] daysInYear;

    /// An amount that accrues day by day.
    ///
    /// @param start the first day it accrues
    /// @param end the day after the last; no later than the first when it never does
    YearlySpread(FinancialYears years, int start, int end) {
        first = years.of(start);
        int count = start < end ? years.of(end - 1) - first + 1 : 0;
        days = new int[count];
        daysInYear = new int[count];
        int begins = years.firstDay(first);
        for (int i = 0; i < count; i++) {
            int next = years.firstDay(first + i + 1);
            daysInYear[i] = next - begins;
            days[i] = Math.min(next, end) - Math.max(begins, start);
            begins = next;
        }
    }

    @Override
    public int first() {
        return first;
    }

    @Override
    public int end() {
        return first + days.length;
    }

    @Override
    public double share(int year) {
        return (double) days[year - first] / daysInYear[year - first];
    }

    @Override
    public ByYear of(long pence) {
        long[] amounts = new long[days.length];
        for (int i = 0; i < days.length; i++) {
            amounts[i] = Proportion.of(pence, days[i], daysInYear[i]);
        }
        return ByYear.of(first, amounts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YearlySpread that
                && first == that.first
                && Arrays.equals(days, that.days)
                && Arrays.equals(daysInYear, that.daysInYear);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(days);
    }
}
