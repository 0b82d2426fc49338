package dev.trajectory.finance;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.Proportion;
import dev.trajectory.funding.Spread;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Percent;
import java.time.LocalDate;
import java.util.List;

/// How a benefit falls over financial years: in each, the full year's value times the ramp times its days over
/// the days of the year. Benefit year `n` runs from the start plus `n` years and uses the `n`-th step of the
/// ramp; the last step stays, for good or for as long as the benefit lasts.
final class Ramp {

    private final FinancialYears years;
    private final int first;
    private final int scale;

    /// For each year its days, each counted at its step of the ramp.
    private final long[] weights;

    private Ramp(FinancialYears years, int first, int count, int scale) {
        this.years = years;
        this.first = first;
        this.scale = scale;
        weights = new long[count];
    }

    /// The spread of a benefit.
    ///
    /// @param end the day after the last one appraised, as a day number
    static Spread of(FinancialYears years, Benefit benefit, LocalDate start, int end) {
        int begins = WorkingCalendar.day(start);
        int first = years.of(begins);
        int count = begins < end ? years.of(end - 1) - first + 1 : 0;
        Ramp ramp = new Ramp(years, first, count, scale(benefit.rampUp()));
        Integer duration = benefit.durationYears();
        int last = benefit.rampUp().size() - 1;
        for (int step = 0; step <= last && (duration == null || step < duration); step++) {
            int from = WorkingCalendar.day(start.plusYears(step));
            int to = step < last
                    ? WorkingCalendar.day(start.plusYears(step + 1L))
                    : duration == null ? end : WorkingCalendar.day(start.plusYears(duration));
            ramp.add(benefit.rampUp().get(step), from, Math.min(to, end));
        }
        return ramp.spread();
    }

    private static int scale(List<Percent> steps) {
        return steps.stream().mapToInt(step -> step.value().scale()).max().orElse(0);
    }

    private void add(Percent step, int from, int to) {
        long weight = Proportion.unscaled(step, scale);
        for (int day = from; day < to; ) {
            int year = years.of(day);
            int next = Math.min(to, years.firstDay(year + 1));
            weights[year - first] += weight * (next - day);
            day = next;
        }
    }

    private Spread spread() {
        long[] whole = new long[weights.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Proportion.hundred(scale) * years.days(first + i);
        }
        return Spread.yearly(first, weights, whole);
    }
}
