package dev.trajectory.finance;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Proportion;
import dev.trajectory.funding.Spread;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Percent;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How a benefit falls over financial years: in each, the full year's value times the ramp times its days over the
/// days of the year. Benefit year `n` runs from the start plus `n` years and uses the `n`-th step of the ramp; the
/// last step stays, for good or for as long as the benefit lasts.
///
/// Each financial year is rounded to the penny by itself.
final class RampedSpread implements Spread {

    private final int first;
    private final int scale;

    /// For each year the days at full value, counted in units of the scale.
    private final long[] weights;

    /// For each year its days, counted in units of the scale.
    private final long[] whole;

    /// The spread of a benefit.
    ///
    /// @param end the day after the last one appraised, as a day number
    RampedSpread(FinancialYears years, Benefit benefit, LocalDate start, int end) {
        int begins = WorkingCalendar.day(start);
        first = years.of(begins);
        weights = new long[begins < end ? years.of(end - 1) - first + 1 : 0];
        scale = benefit.rampUp().stream()
                .mapToInt(step -> step.value().scale())
                .max()
                .orElse(0);
        whole = new long[weights.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Proportion.hundred(scale) * years.days(first + i);
        }
        Integer duration = benefit.durationYears();
        int last = benefit.rampUp().size() - 1;
        for (int step = 0; step <= last && (duration == null || step < duration); step++) {
            int from = WorkingCalendar.day(start.plusYears(step));
            int to = step < last
                    ? WorkingCalendar.day(start.plusYears(step + 1L))
                    : duration == null ? end : WorkingCalendar.day(start.plusYears(duration));
            add(years, benefit.rampUp().get(step), from, Math.min(to, end));
        }
    }

    private void add(FinancialYears years, Percent step, int from, int to) {
        long weight = Proportion.unscaled(step, scale);
        for (int day = from; day < to; ) {
            int year = years.of(day);
            int next = Math.min(to, years.firstDay(year + 1));
            weights[year - first] += weight * (next - day);
            day = next;
        }
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
        return (double) weights[year - first] / whole[year - first];
    }

    @Override
    public ByYear of(long pence) {
        long[] amounts = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            amounts[i] = Proportion.of(pence, weights[i], whole[i]);
        }
        return ByYear.of(first, amounts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RampedSpread that
                && first == that.first
                && Arrays.equals(weights, that.weights)
                && Arrays.equals(whole, that.whole);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(weights);
    }
}
