package dev.trajectory.funding;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.DiscountBand;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Percent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The Green Book's rates, and flows in thousands of pounds whose first year is the base year.
public final class Rates {

    public static final int BASE = 2027;

    private Rates() {}

    public static Appraisal appraisal(int years) {
        return appraisal(BASE, years);
    }

    /// An appraisal that begins in that year.
    public static Appraisal appraisal(int first, int years) {
        SequencedMap<DiscountSchedule, List<DiscountBand>> schedules = new LinkedHashMap<>();
        schedules.put(
                DiscountSchedule.STANDARD,
                List.of(
                        new DiscountBand(0, 30, percent("3.5")),
                        new DiscountBand(31, 75, percent("3")),
                        new DiscountBand(76, 125, percent("2.5"))));
        schedules.put(
                DiscountSchedule.HEALTH,
                List.of(
                        new DiscountBand(0, 30, percent("1.5")),
                        new DiscountBand(31, 75, percent("1.29")),
                        new DiscountBand(76, 125, percent("1.07"))));
        FinancialYear base = new FinancialYear(BASE);
        return new Appraisal(
                base,
                base,
                new FinancialYear(first),
                years,
                schedules,
                "",
                percent("10"),
                percent("3.5"),
                5,
                percent("2"));
    }

    public static Percent percent(String value) {
        return new Percent(new BigDecimal(value));
    }

    public static ByYear flow(double... thousands) {
        long[] pence = new long[thousands.length];
        for (int i = 0; i < pence.length; i++) {
            pence[i] = Math.round(thousands[i] * 100_000);
        }
        return ByYear.of(BASE, pence);
    }
}
