package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Money;
import dev.trajectory.model.SpendProfile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An amount divided over years in proportion to weights, such as the days of a chunk in each.
///
/// Each year gets the difference of two rounded running totals: the years add up to the whole, to the penny, and
/// none is more than a penny from its exact part.
final class OneOffSpread implements Spread {

    private final int first;
    private final long[] weights;
    private final long whole;

    /// A spread by weights.
    ///
    /// @param first the year of the first weight
    /// @param weights none below nil, at least one above it
    OneOffSpread(int first, long... weights) {
        this.first = first;
        this.weights = weights;
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        whole = sum;
    }

    /// Evenly over days.
    ///
    /// @param start the first of them
    /// @param finish the last
    static OneOffSpread even(FinancialYears years, int start, int finish) {
        int first = years.of(start);
        int last = years.of(finish);
        long[] days = new long[last - first + 1];
        int from = start;
        for (int year = first; year < last; year++) {
            int next = years.firstDay(year + 1);
            days[year - first] = (long) next - from;
            from = next;
        }
        days[last - first] = finish + 1L - from;
        return new OneOffSpread(first, days);
    }

    /// All of it on one day.
    static OneOffSpread on(FinancialYears years, int day) {
        return new OneOffSpread(years.of(day), 1);
    }

    /// As much in each month as a profile states, counted from the month of the first day.
    ///
    /// @param nothing how it falls where the profile states nothing but nil
    static Spread monthly(FinancialYears years, int start, SpendProfile.Monthly profile, Spread nothing) {
        ByYear.Sum weights = new ByYear.Sum();
        int month = Months.of(start);
        for (Money stated : profile.months()) {
            weights.add(years.of(Months.firstDay(month)), Math.abs(stated.pence()));
            month++;
        }
        return weighted(weights.amounts(), nothing);
    }

    /// As much on each date as a profile states.
    ///
    /// @param nothing how it falls where the profile states nothing but nil
    static Spread dated(FinancialYears years, SpendProfile.Dated profile, Spread nothing) {
        ByYear.Sum weights = new ByYear.Sum();
        profile.payments()
                .forEach((date, stated) -> weights.add(years.of(WorkingCalendar.day(date)), Math.abs(stated.pence())));
        return weighted(weights.amounts(), nothing);
    }

    private static Spread weighted(ByYear weights, Spread nothing) {
        if (weights.isNil()) {
            return nothing;
        }
        long[] stated = new long[weights.end() - weights.first()];
        for (int i = 0; i < stated.length; i++) {
            stated[i] = weights.pence(weights.first() + i);
        }
        return new OneOffSpread(weights.first(), stated);
    }

    @Override
    public int first() {
        return first;
    }

    @Override
    public int end() {
        return first + weights.length;
    }

    @Override
    public double share(int year) {
        return (double) weights[year - first] / whole;
    }

    @Override
    public ByYear of(long pence) {
        if (weights.length == 1) {
            return ByYear.of(first, pence);
        }
        long[] parts = new long[weights.length];
        long upTo = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            upTo += weights[i];
            long total = Proportion.of(pence, upTo, whole);
            parts[i] = total - given;
            given = total;
        }
        return ByYear.of(first, parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneOffSpread that && first == that.first && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(weights);
    }
}
