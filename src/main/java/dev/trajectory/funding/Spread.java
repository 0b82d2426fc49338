package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.model.Money;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How an amount falls over financial years, whatever the amount: once, in parts that add up to it, or every
/// year, in full or in part.
///
/// What is paid once is rounded by running totals: the years add up to the whole, to the penny, and none is more
/// than a penny from its exact part. What recurs is rounded in each year by itself, so that a full year is the
/// amount itself.
public final class Spread {

    private final int first;
    private final long[] parts;
    private final long[] wholes;
    private final boolean once;

    private Spread(int first, long[] parts, long[] wholes, boolean once) {
        this.first = first;
        this.parts = parts;
        this.wholes = wholes;
        this.once = once;
    }

    /// An amount divided over years that follow each other in proportion to weights.
    ///
    /// @param first the year of the first weight
    /// @param weights none below nil, at least one above it
    public static Spread once(int first, long... weights) {
        long whole = 0;
        for (long weight : weights) {
            whole = Math.addExact(whole, weight);
        }
        long[] wholes = new long[weights.length];
        Arrays.fill(wholes, whole);
        return new Spread(first, weights.clone(), wholes, true);
    }

    /// A yearly amount of which each year has a part.
    ///
    /// @param first the year of the first part
    /// @param wholes what each part is a part of, all above nil
    public static Spread yearly(int first, long[] parts, long[] wholes) {
        return new Spread(first, parts.clone(), wholes.clone(), false);
    }

    /// As much on every day from one to another, both included.
    public static Spread even(FinancialYears years, int start, int finish) {
        return once(years.of(start), days(years, start, finish + 1));
    }

    /// A yearly amount that accrues day by day: in each year the amount times the days in it over those of the
    /// year.
    ///
    /// @param start the first day it accrues
    /// @param end the day after the last; no later than the first when it never does
    public static Spread recurring(FinancialYears years, int start, int end) {
        int first = years.of(start);
        long[] days = start < end ? days(years, start, end) : new long[0];
        long[] inYear = new long[days.length];
        for (int i = 0; i < inYear.length; i++) {
            inYear[i] = years.days(first + i);
        }
        return new Spread(first, days, inYear, false);
    }

    /// How many of the days from one up to, not including, another lie in each year.
    private static long[] days(FinancialYears years, int start, int end) {
        int first = years.of(start);
        long[] days = new long[years.of(end - 1) - first + 1];
        int from = start;
        for (int i = 0; i < days.length; i++) {
            int next = Math.min(end, years.firstDay(first + i + 1));
            days[i] = (long) next - from;
            from = next;
        }
        return days;
    }

    /// The first year in which any of it falls.
    public int first() {
        return first;
    }

    /// The year after the last one.
    public int end() {
        return first + parts.length;
    }

    /// The part of the amount that falls in a year from the first up to, not including, the end; unrounded.
    public double share(int year) {
        return (double) parts[year - first] / wholes[year - first];
    }

    /// The amount by year, to the penny.
    ///
    /// @param pence the whole amount of what is paid once, the amount a year of what recurs
    public ByYear of(long pence) {
        long[] amounts = new long[parts.length];
        long upTo = 0;
        long given = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (once) {
                upTo += parts[i];
                long total = Money.proportion(pence, upTo, wholes[i]);
                amounts[i] = total - given;
                given = total;
            } else {
                amounts[i] = Money.proportion(pence, parts[i], wholes[i]);
            }
        }
        return ByYear.of(first, amounts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spread that
                && first == that.first
                && once == that.once
                && Arrays.equals(parts, that.parts)
                && Arrays.equals(wholes, that.wholes);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(parts);
    }
}
