package dev.trajectory.finance;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Spread;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitForecast;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Measurement;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Lays benefits over financial years.
///
/// @param end the day after the last one appraised, as a day number
/// @param monthsLate how many calendar months later than they say all of them start
record BenefitFlows(FinancialYears years, int end, Dates dates, int monthsLate) {

    static BenefitFlows of(Plan plan, Dates dates, int monthsLate) {
        FinancialYears years = new FinancialYears(plan.settings().firstMonthOfFinancialYear());
        int end = years.firstDay(AppraisedYears.of(plan.settings().appraisal()).end());
        return new BenefitFlows(years, end, dates, monthsLate);
    }

    /// The benefit over years; null when it has no start.
    ///
    /// @param value what it is worth in a full year as far as sums go
    @Nullable
    BenefitFlow of(Benefit benefit, Money value) {
        LocalDate plannedStart = plannedStart(benefit);
        BenefitForecast forecast = benefit.realisation().forecast();
        LocalDate start = start(benefit);
        if (start == null) {
            return null;
        }
        LocalDate felt = start.plusMonths(monthsLate);
        Spread spread = Ramp.of(years, benefit, felt, end);
        ByYear expected = spread.of(value.pence());
        ByYear planned = forecast == null ? expected : spread(benefit, benefit.plannedValue(), plannedStart);
        ByYear foreseen = forecast == null
                ? expected
                : spread(
                        benefit,
                        forecast.fullYearValue() == null ? benefit.plannedValue() : forecast.fullYearValue(),
                        start(forecast, plannedStart));
        return new BenefitFlow(benefit, felt, spread, value, expected, planned, foreseen, realised(benefit, felt));
    }

    /// When a benefit is first felt: by the forecast adopted, else as planned.
    @Nullable
    LocalDate start(Benefit benefit) {
        return start(benefit.realisation().adopted(), plannedStart(benefit));
    }

    private ByYear spread(Benefit benefit, @Nullable Money value, @Nullable LocalDate start) {
        return value == null || start == null
                ? ByYear.NIL
                : Ramp.of(years, benefit, start, end).of(value.pence());
    }

    private static @Nullable LocalDate start(@Nullable BenefitForecast forecast, @Nullable LocalDate planned) {
        return forecast == null || forecast.start() == null ? planned : forecast.start();
    }

    /// The day after the last enabling chunk has finished, and the lag after it; null when one has no dates.
    private @Nullable LocalDate plannedStart(Benefit benefit) {
        LocalDate last = null;
        for (ChunkId chunk : benefit.enablingChunks()) {
            Dates.Span span = dates.of(chunk);
            if (span == null) {
                return null;
            }
            last = last == null || span.finish().isAfter(last) ? span.finish() : last;
        }
        return last == null ? null : last.plusDays(1 + 7L * benefit.startLagWeeks());
    }

    /// What measurements found, each spread evenly over the days since the one before, or since the benefit began.
    private ByYear realised(Benefit benefit, LocalDate start) {
        ByYear.Sum sum = new ByYear.Sum();
        int from = WorkingCalendar.day(start);
        for (Measurement found : benefit.realisation().measurements()) {
            int to = WorkingCalendar.day(found.date());
            if (found.worth() != null) {
                sum.add(Spread.even(years, Math.min(from, to), to)
                        .of(found.worth().pence()));
            }
            from = to + 1;
        }
        return sum.amounts();
    }
}
