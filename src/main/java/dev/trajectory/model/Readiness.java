package dev.trajectory.model;

/// What a vote of confidence says of a plan.
public enum Readiness {
    /// Nobody has voted.
    OPEN,
    /// The mean is under 3: plan anew.
    REPLAN,
    /// The mean passes, and still somebody gave less than 3: what keeps them has to be dealt with first.
    DOUBTED,
    /// Nobody gave less than 3.
    READY;

    /// What a spread says: a mean of 3 that hides a 1 or a 2 is no yes.
    public static Readiness of(Spread spread) {
        if (spread.cast() == 0) {
            return OPEN;
        }
        if (spread.mean().orElseThrow() < Spread.ENOUGH) {
            return REPLAN;
        }
        return spread.low() > 0 ? DOUBTED : READY;
    }
}
