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
    CASH_PAYBACK(Better.LESS),
    /// The present value of costs, with optimism bias.
    PRESENT_COSTS(Better.LESS),
    /// The present value of cash-releasing benefits, with optimism bias; those of the next two classes likewise.
    CASH_RELEASING(Better.MORE),
    NON_CASH_RELEASING(Better.MORE),
    SOCIETAL(Better.MORE),
    /// Net present social value, with optimism bias.
    NPSV(Better.MORE),
    /// Benefit-cost ratio, with optimism bias.
    BCR(Better.MORE),
    ECONOMIC_PAYBACK(Better.LESS),
    /// By what share benefits may fall, or must rise, for the net present social value to be nil.
    BENEFITS_MAY_FALL(Better.MORE),
    /// By what share costs may rise, or must fall, for the net present social value to be nil.
    COSTS_MAY_RISE(Better.MORE);

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
