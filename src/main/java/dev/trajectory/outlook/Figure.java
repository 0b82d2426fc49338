package dev.trajectory.outlook;

/// What options are compared by.
public enum Figure {
    CHUNKS(Better.NEITHER),
    FINISH(Better.LESS),
    /// The first day on which anybody feels a benefit.
    FIRST_BENEFIT(Better.LESS),
    /// The most asked of an organisation in any month, in per cent of what it can take.
    HIGHEST_LOAD(Better.LESS),
    CAPITAL(Better.LESS),
    REVENUE(Better.LESS),
    /// The capital nobody pays in the year in which that is most.
    CAPITAL_GAP(Better.LESS),
    /// The revenue nobody pays in the year in which that is most.
    REVENUE_GAP(Better.LESS),
    /// Net present social value, with optimism bias.
    NPSV(Better.MORE),
    /// Benefit-cost ratio, with optimism bias.
    BCR(Better.MORE),
    ECONOMIC_PAYBACK(Better.LESS),
    CASH_PAYBACK(Better.LESS);

    /// Which of two figures is better.
    public enum Better {
        LESS,
        MORE,
        NEITHER
    }

    private final Better better;

    Figure(Better better) {
        this.better = better;
    }

    public Better better() {
        return better;
    }
}
