package dev.trajectory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

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
}
