package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Spread;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.DiscountBand;
import dev.trajectory.model.DiscountSchedule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What money of later years is worth in the base year: `DF(0) = 1`, `DF(t) = DF(t - 1) / (1 + r(t))`, a
/// cumulative product (HM Treasury Green Book), with `r(t)` from the band that holds year `t`.
///
/// Years before the base year are not discounted. Where no band holds a year the last one before it does, so
/// that a schedule need not be written out for ever; where there is none at all the rate is nil.
public final class Discounting {

    private final int base;
    private final Map<DiscountSchedule, double[]> factors = new EnumMap<>(DiscountSchedule.class);

    private Discounting(int base) {
        this.base = base;
    }

    /// The factors an appraisal uses.
    public static Discounting of(Appraisal appraisal) {
        int base = appraisal.discountBase().startYear();
        Discounting discounting = new Discounting(base);
        int count = Math.max(1, AppraisedYears.of(appraisal).end() - base);
        for (DiscountSchedule schedule : DiscountSchedule.values()) {
            discounting.factors.put(schedule, factors(appraisal.schedules().getOrDefault(schedule, List.of()), count));
        }
        return discounting;
    }

    private static double[] factors(List<DiscountBand> bands, int count) {
        double[] factors = new double[count];
        factors[0] = 1;
        for (int t = 1; t < count; t++) {
            factors[t] = factors[t - 1] / (1 + rate(bands, t));
        }
        return factors;
    }

    private static double rate(List<DiscountBand> bands, int t) {
        DiscountBand found = null;
        for (DiscountBand band : bands) {
            if (band.fromYear() <= t && (found == null || band.fromYear() >= found.fromYear())) {
                found = band;
            }
        }
        return found == null ? 0 : found.rate().value().doubleValue() / 100;
    }

    /// The factor for a year, called by the calendar year it starts in; no later than the last one appraised.
    public double factor(DiscountSchedule schedule, int year) {
        double[] known = factors.getOrDefault(schedule, new double[] {1});
        return known[Math.max(0, year - base)];
    }

    /// A running sum of present values that rounds what is added to it.
    Rounded rounded(AppraisedYears appraised) {
        return new Rounded(appraised);
    }

    /// Present values to the penny, one after another: each gets the difference of two rounded running totals, so
    /// that any number of them add up to their exact sum rounded once.
    final class Rounded {

        private final AppraisedYears appraised;
        private double total;
        private long given;

        private Rounded(AppraisedYears appraised) {
            this.appraised = appraised;
        }

        /// What an amount is worth in the base year, by the year it falls in.
        ///
        /// @param pence the amount that is spread
        /// @param late how many years later than the spread says each part falls
        ByYear of(Spread spread, double pence, DiscountSchedule schedule, int late) {
            ByYear.Sum present = new ByYear.Sum();
            int first = Math.max(appraised.first(), spread.first() + late);
            int end = Math.min(appraised.end(), spread.end() + late);
            for (int year = first; year < end; year++) {
                total += pence * spread.share(year - late) * factor(schedule, year);
                long upTo = Math.round(total);
                present.add(year, upTo - given);
                given = upTo;
            }
            return present.amounts();
        }
    }

    /// What amounts are worth in the base year, in pence, unrounded.
    public double present(ByYear amounts, DiscountSchedule schedule) {
        double present = 0;
        for (int year = amounts.first(); year < amounts.end(); year++) {
            present += amounts.pence(year) * factor(schedule, year);
        }
        return present;
    }

    /// The level yearly amount, paid at the end of each of so many years, that is worth as much as this present
    /// value.
    ///
    /// @param years 1 or more, all within the years appraised
    public double equivalentAnnual(double present, int years) {
        double annuity = 0;
        for (int t = 1; t <= years; t++) {
            annuity += factor(DiscountSchedule.STANDARD, base + t);
        }
        return present / annuity;
    }
}
