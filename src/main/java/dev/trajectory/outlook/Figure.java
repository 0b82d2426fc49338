package dev.trajectory.outlook;

import dev.trajectory.model.Grade;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    /// What was already spent on chunks that it leaves out, in cash: gone whichever is chosen.
    SPENT_ON_LEFT_OUT(Better.NEITHER),
    /// The capital nobody pays in the year in which that is most.
    CAPITAL_GAP(Better.LESS),
    /// The revenue nobody pays in the year in which that is most.
    REVENUE_GAP(Better.LESS),
    CASH_PAYBACK(Better.LESS),
    /// The present value of costs still to be paid, with optimism bias.
    PRESENT_COSTS(Better.LESS),
    /// The present value of what was paid before the status date for what this option holds: in no other figure of
    /// worth but the payback. What was paid for a chunk it leaves out is told by itself.
    SUNK_COSTS(Better.NEITHER),
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
    COSTS_MAY_RISE(Better.MORE),
    /// Net present social value if costs were a tenth higher, with optimism bias; those of the next two likewise.
    COSTS_A_TENTH_HIGHER(Better.MORE),
    BENEFITS_A_FIFTH_LOWER(Better.MORE),
    BENEFITS_A_YEAR_LATE(Better.MORE),
    /// What society loses when every benefit starts a month later, with optimism bias.
    MONTH_OF_DELAY(Better.LESS),
    /// The present value of benefits whose evidence has a grade, with optimism bias; those of the next likewise.
    GRADE_A(Better.NEITHER),
    GRADE_B(Better.NEITHER),
    GRADE_C(Better.NEITHER),
    GRADE_D(Better.NEITHER),
    GRADE_E(Better.NEITHER),
    NO_GRADE(Better.NEITHER);

    private static final Set<Figure> GRADED = EnumSet.range(GRADE_A, NO_GRADE);

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

    /// Whether it is of benefits with evidence of one grade, or of none.
    public boolean isGraded() {
        return GRADED.contains(this);
    }

    /// Whether it is told only where there is any.
    public boolean isOccasional() {
        return isGraded() || this == SUNK_COSTS || this == SPENT_ON_LEFT_OUT;
    }

    /// The grade of evidence that it is of; null where it is of none.
    public @Nullable Grade grade() {
        return switch (this) {
            case GRADE_A -> Grade.A;
            case GRADE_B -> Grade.B;
            case GRADE_C -> Grade.C;
            case GRADE_D -> Grade.D;
            case GRADE_E -> Grade.E;
            default -> null;
        };
    }
}
