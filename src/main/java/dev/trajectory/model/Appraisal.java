package dev.trajectory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rates and years an appraisal uses.
///
/// @param priceBase the year whose prices amounts are in
/// @param discountBase year 0 of discounting
/// @param firstYear the first year appraised
/// @param years how many years are appraised, 1 to 100
/// @param schedules discount bands by schedule
/// @param vintage which edition of which guidance the rates are from
/// @param recurrentOptimismBias raises recurrent costs
/// @param pdcDividend the public dividend capital charge, a year
/// @param assetLifeYears over how many years an asset is written down unless its cost line says otherwise
/// @param gdpDeflator yearly rise of prices
/// @param gdpDeflators the rise of prices from the year before into a year, for years in which it differs, in their
/// order
public record Appraisal(
        FinancialYear priceBase,
        FinancialYear discountBase,
        FinancialYear firstYear,
        int years,
        SequencedMap<DiscountSchedule, List<DiscountBand>> schedules,
        String vintage,
        Percent recurrentOptimismBias,
        Percent pdcDividend,
        int assetLifeYears,
        Percent gdpDeflator,
        SequencedMap<FinancialYear, Percent> gdpDeflators) {
    public Appraisal {
        InvalidValue.requireRange("years", years, 1, 100);
        SequencedMap<DiscountSchedule, List<DiscountBand>> copy = new LinkedHashMap<>();
        schedules.forEach((schedule, bands) -> copy.put(schedule, List.copyOf(bands)));
        schedules = Collections.unmodifiableSequencedMap(copy);
        InvalidValue.requireLength("vintage", vintage, Plan.TEXT_LENGTH);
        InvalidValue.requireRange("assetLifeYears", assetLifeYears, 1, 100);
        gdpDeflators = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(new TreeMap<>(gdpDeflators)));
    }

    /// Rates with prices that rise as much every year.
    public Appraisal(
            FinancialYear priceBase,
            FinancialYear discountBase,
            FinancialYear firstYear,
            int years,
            SequencedMap<DiscountSchedule, List<DiscountBand>> schedules,
            String vintage,
            Percent recurrentOptimismBias,
            Percent pdcDividend,
            int assetLifeYears,
            Percent gdpDeflator) {
        this(
                priceBase,
                discountBase,
                firstYear,
                years,
                schedules,
                vintage,
                recurrentOptimismBias,
                pdcDividend,
                assetLifeYears,
                gdpDeflator,
                new LinkedHashMap<>());
    }

    /// By how much prices rise from the year before into this one.
    public Percent gdpDeflator(FinancialYear year) {
        return gdpDeflators.getOrDefault(year, gdpDeflator);
    }

    /// How much of the money of one year buys what one pound bought in another.
    public double rise(FinancialYear from, FinancialYear to) {
        int first = Math.min(from.startYear(), to.startYear());
        int last = Math.max(from.startYear(), to.startYear());
        double rise = 1;
        for (int year = first + 1; year <= last; year++) {
            rise *= 1 + gdpDeflator(new FinancialYear(year)).value().doubleValue() / 100;
        }
        return from.startYear() == first ? rise : 1 / rise;
    }

    /// An amount in the prices of a year, said in the plan's prices.
    ///
    /// @param prices null for those of the plan
    public Money real(Money amount, @Nullable FinancialYear prices) {
        return prices == null ? amount : new Money(Math.round(amount.pence() * rise(prices, priceBase)));
    }

    /// The amount of a cost line in the plan's prices: what lines of other prices are brought to before they are
    /// added up.
    public Money real(CostLine line) {
        return real(line.amount(), line.pricing().base());
    }

    /// What leaving a cost line costs as things stand, in the plan's prices.
    public Money realExit(CostLine line) {
        return real(line.exitDue(), line.pricing().base());
    }
}
