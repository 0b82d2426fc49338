package dev.trajectory.funding;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import org.jspecify.annotations.Nullable;

/// Brings amounts from the prices of one year to those of another by the plan's deflator, as the Green Book
/// does: real is nominal divided by how much prices have risen since the base year.
public final class Prices {

    private final Appraisal appraisal;

    private Prices(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    public static Prices of(Appraisal appraisal) {
        return new Prices(appraisal);
    }

    /// How much of the money of one year buys what one pound bought in another.
    ///
    /// @param from years are called by the calendar year they start in
    public double rise(int from, int to) {
        return appraisal.rise(new FinancialYear(from), new FinancialYear(to));
    }

    /// An amount in the prices of a year, said in the plan's prices.
    ///
    /// @param prices null for those of the plan
    public Money real(Money amount, @Nullable FinancialYear prices) {
        return appraisal.real(amount, prices);
    }

    /// Amounts in the money of each year, said in the plan's prices.
    public ByYear real(ByYear nominal) {
        ByYear.Sum real = new ByYear.Sum();
        for (int year = nominal.first(); year < nominal.end(); year++) {
            real.add(year, Math.round(nominal.pence(year) * rise(year, base())));
        }
        return real.amounts();
    }

    /// Amounts in the plan's prices, said in the money of each year.
    public ByYear nominal(ByYear real) {
        ByYear.Sum nominal = new ByYear.Sum();
        for (int year = real.first(); year < real.end(); year++) {
            nominal.add(year, Math.round(real.pence(year) * rise(base(), year)));
        }
        return nominal.amounts();
    }

    private int base() {
        return appraisal.priceBase().startYear();
    }
}
