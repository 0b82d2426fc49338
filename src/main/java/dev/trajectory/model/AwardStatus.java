package dev.trajectory.model;

/// How certain an award is. Where an award does not say how probable it is, its status does; these probabilities are
/// this product's convention, for there is no published one.
public enum AwardStatus {
    IDEA(10),
    BID_SUBMITTED(30),
    INDICATIVE(50),
    CONDITIONAL(80),
    SECURED(100),
    DRAWN(100),
    LAPSED(0),
    WITHDRAWN(0);

    private final int usualProbability;

    AwardStatus(int usualProbability) {
        this.usualProbability = usualProbability;
    }

    /// Whether it is hoped for and not yet promised: an idea, a bid, an indication.
    public boolean isAsked() {
        return this == IDEA || this == BID_SUBMITTED || this == INDICATIVE;
    }

    /// How probable such an award is unless it says so itself.
    public Percent usualProbability() {
        return Percent.of(usualProbability);
    }
}
