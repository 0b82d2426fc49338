package dev.trajectory.model;

/// What a benefit may be added to.
public enum BenefitClass {
    /// Cash-releasing: a named budget falls by this much.
    CRB,
    /// Non-cash-releasing: time or capacity freed, valued in money, budget unchanged.
    NCRB,
    /// Societal: falls on patients, carers, the economy.
    SB,
    /// Unmonetisable: cannot be valued in money.
    UB,
    /// Money that moves between public bodies, nil over the system.
    TRANSFER;

    /// Whether somebody has it without another losing it, valued in money.
    public boolean isOwn() {
        return switch (this) {
            case CRB, NCRB, SB -> true;
            case UB, TRANSFER -> false;
        };
    }
}
