package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// In which prices the amount of a cost line is, and what comes on top of it where cash is counted.
///
/// The amount itself is without value added tax and without contingency. Both count in the financial case; the
/// economic case leaves tax out, for it moves within the public sector, and has optimism bias instead of contingency
/// (HM Treasury Green Book).
///
/// @param base the year whose prices the amount is in; null for the plan's
/// @param vat the rate of value added tax, 0 to 100 % of the amount
/// @param vatRecovered the share of that tax which is got back, 0 to 100 %
/// @param contingency what is set aside on top of the amount, 0 to 1,000 % of it
public record Pricing(@Nullable FinancialYear base, Percent vat, Percent vatRecovered, Percent contingency) {

    /// The plan's prices, no tax, no contingency.
    public static final Pricing PLAIN = new Pricing(null, Percent.ZERO, Percent.ZERO, Percent.ZERO);

    public Pricing {
        InvalidValue.requireRange("vat", vat, 0, 100);
        InvalidValue.requireRange("vatRecovered", vatRecovered, 0, 100);
        InvalidValue.requireRange("contingency", contingency, 0, 1_000);
    }
}
