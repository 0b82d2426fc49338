package dev.trajectory.model;

import java.util.List;

/// Which awards count as money there is. Each of the first three counts those before it as well.
public enum Counting {
    SECURED(AwardStatus.SECURED, AwardStatus.DRAWN),
    CONDITIONAL(AwardStatus.SECURED, AwardStatus.DRAWN, AwardStatus.CONDITIONAL),
    INDICATIVE(AwardStatus.SECURED, AwardStatus.DRAWN, AwardStatus.CONDITIONAL, AwardStatus.INDICATIVE),
    /// Every award, at its probability.
    PROBABLE;

    private static final Percent ALL = Percent.of(100);

    private final List<AwardStatus> whole;

    Counting(AwardStatus... whole) {
        this.whole = List.of(whole);
    }

    /// The share of an award that counts.
    public Percent share(Award award) {
        if (this == PROBABLE) {
            return award.likelihood();
        }
        return whole.contains(award.status()) ? ALL : Percent.ZERO;
    }
}
