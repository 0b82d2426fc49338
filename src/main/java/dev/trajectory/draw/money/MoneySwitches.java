package dev.trajectory.draw.money;

import dev.trajectory.finance.Bias;

/// How money is looked at.
///
/// @param bias whether present values are corrected for optimism; cash never is
public record MoneySwitches(Worth worth, Bias bias) {

    /// In cash, present values with optimism bias.
    public static final MoneySwitches USUAL = new MoneySwitches(Worth.CASH, Bias.WITH);

    /// When a pound of a later year counts as a pound.
    public enum Worth {
        /// As it is spent or comes in, not discounted.
        CASH,
        /// What it is worth in the base year.
        PRESENT_VALUE
    }

    public MoneySwitches with(Worth changed) {
        return new MoneySwitches(changed, bias);
    }

    public MoneySwitches with(Bias changed) {
        return new MoneySwitches(worth, changed);
    }
}
