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
        double[] known = factors.get(schedule);
        return known == null ? 1 : known[Math.max(0, year - base)];
    }

    /// A sum of present values, nil at first.
    Sum sum(AppraisedYears appraised) {
        return new Sum(appraised);
    }

    /// A running sum of present values, rounded once: what is added to it by years is the difference of two
    /// rounded running totals, so that any number of these add up to the whole, to the penny.
    final class Sum {

        private final AppraisedYears appraised;
        private double total;

        private Sum(AppraisedYears appraised) {
            this.appraised = appraised;
        }

        /// Adds what an amount is worth in the base year.
        ///
        /// @param pence the amount that is spread
        /// @param late how many years later than the spread says each part falls
        void add(Spread spread, double pence, DiscountSchedule schedule, int late) {
            int end = end(spread, late);
            for (int year = first(spread, late); year < end; year++) {
                total += part(spread, pence, schedule, year, late);
            }
        }

        /// Adds the same.
        ///
        /// @return what is added, by the year it falls in
        ByYear addByYear(Spread spread, double pence, DiscountSchedule schedule, int late) {
            int first = first(spread, late);
            long[] present = new long[Math.max(0, end(spread, late) - first)];
            long given = pence();
            for (int i = 0; i < present.length; i++) {
                total += part(spread, pence, schedule, first + i, late);
                long upTo = pence();
                present[i] = upTo - given;
                given = upTo;
            }
            return ByYear.of(first, present);
        }

        /// Adds what amounts of years are worth in the base year.
        ///
        /// @return what is added, by the year it falls in
        ByYear addByYear(ByYear amounts, DiscountSchedule schedule) {
            if (amounts.isNil()) {
                return amounts;
            }
            ByYear within = amounts.within(appraised.first(), appraised.end());
            ByYear.Sum present = new ByYear.Sum();
            for (int year = within.first(); year < within.end(); year++) {
                long given = pence();
                total += within.pence(year) * factor(schedule, year);
                present.add(year, pence() - given);
            }
            return present.amounts();
        }

        /// The sum so far, to the penny.
        long pence() {
            return Math.round(total);
        }

        private int first(Spread spread, int late) {
            return Math.max(appraised.first(), spread.first() + late);
        }

        private int end(Spread spread, int late) {
            return Math.min(appraised.end(), spread.end() + late);
        }

        private double part(Spread spread, double pence, DiscountSchedule schedule, int year, int late) {
            return pence * spread.share(year - late) * factor(schedule, year);
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
