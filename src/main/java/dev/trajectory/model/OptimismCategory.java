package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// What is built or bought, as HM Treasury's guidance sorts it to say by how much first estimates turn out too low.
///
/// Source: HM Treasury, Supplementary Green Book Guidance: Optimism Bias, table 2 (Mott MacDonald, 2002). An appraisal
/// starts at the upper bound and should come near the lower one by the award of the contract.
public enum OptimismCategory {
    EQUIPMENT_DEVELOPMENT(new Bounds(200, 10), null, new Bounds(54, 10)),
    STANDARD_BUILDINGS(new Bounds(24, 2), null, new Bounds(4, 1)),
    NON_STANDARD_BUILDINGS(new Bounds(51, 4), null, new Bounds(39, 2)),
    STANDARD_CIVIL_ENGINEERING(new Bounds(44, 3), null, new Bounds(20, 1)),
    NON_STANDARD_CIVIL_ENGINEERING(new Bounds(66, 6), null, new Bounds(25, 3)),
    /// Has bounds on what it costs to run alone.
    OUTSOURCING(null, new Bounds(41, 0), null);

    /// By how much an estimate is raised.
    ///
    /// @param upper at first, in per cent
    /// @param lower at least, in per cent, once all that can be done about it is done
    public record Bounds(Percent upper, Percent lower) {
        private Bounds(long upper, long lower) {
            this(Percent.of(upper), Percent.of(lower));
        }
    }

    private final @Nullable Bounds oneOff;
    private final @Nullable Bounds recurrent;
    private final @Nullable Bounds duration;

    OptimismCategory(@Nullable Bounds oneOff, @Nullable Bounds recurrent, @Nullable Bounds duration) {
        this.oneOff = oneOff;
        this.recurrent = recurrent;
        this.duration = duration;
    }

    /// The bounds on costs of that kind: what is spent once has those of capital expenditure, what is spent every
    /// year those of operating expenditure. Null where the guidance gives none.
    public @Nullable Bounds of(CostKind kind) {
        return kind == CostKind.REVENUE_RECURRENT ? recurrent : oneOff;
    }

    /// The bounds on the time that works take, or null.
    public @Nullable Bounds duration() {
        return duration;
    }
}
