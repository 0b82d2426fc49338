package dev.trajectory.finance.transfer;

/// Which benefits count when it is asked who is left worse off.
public enum Basis {
    /// Cash alone, which is all that can be passed on.
    CASH,
    /// Every benefit valued in money, whether it releases cash or not: what would be fair, not what can be paid.
    ALL_BENEFITS
}
