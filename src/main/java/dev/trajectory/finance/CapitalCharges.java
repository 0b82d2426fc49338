package dev.trajectory.finance;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Proportion;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Percent;

/// What owning assets costs an organisation's revenue, by year; in no economic case, which has their full cost
/// already.
///
/// @param depreciation what is written off of assets bought
/// @param dividend on public dividend capital, a payment in cash to the department
public record CapitalCharges(ByYear depreciation, ByYear dividend) {

    static final CapitalCharges NONE = new CapitalCharges(ByYear.NIL, ByYear.NIL);

    /// Both together.
    public ByYear total() {
        return depreciation.plus(dividend);
    }

    /// The charges on what was bought.
    ///
    /// @param spent capital spent, by year
    /// @param writtenOff its depreciation, by year
    /// @param rate of the dividend, on the mean of what the assets are worth in the books when a year opens and
    ///     closes
    static CapitalCharges of(ByYear spent, ByYear writtenOff, Percent rate, Window window) {
        ByYear.Sum dividend = new ByYear.Sum();
        ByYear net = spent.minus(writtenOff);
        int scale = rate.value().scale();
        long opening = 0;
        for (int year = Math.min(net.first(), window.first()); year < window.end(); year++) {
            long closing = opening + net.pence(year);
            long sum = Math.max(0, opening + closing);
            dividend.add(year, Proportion.of(sum, Proportion.unscaled(rate, scale), 2 * Proportion.hundred(scale)));
            opening = closing;
        }
        return new CapitalCharges(writtenOff.within(Integer.MIN_VALUE, window.end()), dividend.amounts());
    }

    /// Whether such an organisation has public dividend capital: NHS trusts do.
    static boolean hasDividendCapital(OrganisationType type) {
        return switch (type) {
            case ACUTE_TRUST, SPECIALIST_TRUST, MENTAL_HEALTH_TRUST, COMMUNITY_TRUST, AMBULANCE_TRUST -> true;
            case ICB, PRIMARY_CARE, LOCAL_AUTHORITY, NATIONAL_BODY, CHARITY, SUPPLIER, OTHER -> false;
        };
    }
}
