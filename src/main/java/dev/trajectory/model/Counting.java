package dev.trajectory.model;

/// Which awards count as money there is. Each of the first three counts those before it as well.
public enum Counting {
    /// Awards that are secured or drawn already.
    SECURED,
    CONDITIONAL,
    INDICATIVE,
    /// Every award, at its probability.
    PROBABLE;

    private static final Percent ALL = Percent.of(100);

    /// The share of an award that counts.
    public Percent share(Award award) {
        if (this == PROBABLE) {
            return award.likelihood();
        }
        AwardStatus status = award.status();
        boolean counts = status == AwardStatus.SECURED
                || status == AwardStatus.DRAWN
                || (status == AwardStatus.CONDITIONAL && this != SECURED)
                || (status == AwardStatus.INDICATIVE && this == INDICATIVE);
        return counts ? ALL : Percent.ZERO;
    }
}
