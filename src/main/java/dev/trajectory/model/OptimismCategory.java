package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// What is built or bought, as HM Treasury's guidance sorts it to say by how much first estimates turn out too low.
///
/// Source: HM Treasury, Supplementary Green Book Guidance: Optimism Bias, table 2 (Mott MacDonald, 2002). An appraisal
/// starts at the upper bound and should come near the lower one by the award of the contract.
public enum OptimismCategory {
    EQUIPMENT_DEVELOPMENT(200, 10),
    STANDARD_BUILDINGS(24, 2),
    NON_STANDARD_BUILDINGS(51, 4),
    STANDARD_CIVIL_ENGINEERING(44, 3),
    NON_STANDARD_CIVIL_ENGINEERING(66, 6),
    /// Has bounds on what it costs to run alone.
    OUTSOURCING(41, 0);

    private final int upper;
    private final int lower;

    OptimismCategory(int upper, int lower) {
        this.upper = upper;
        this.lower = lower;
    }

    /// By how much an estimate is raised.
    ///
    /// @param upper at first
    /// @param lower at least, once all that can be done about it is done
    public record Bounds(Percent upper, Percent lower) {}

    /// The bounds on costs of that kind: what is spent once has those of capital expenditure, what is spent every
    /// year those of operating expenditure. Null where the guidance gives none.
    public @Nullable Bounds of(CostKind kind) {
        boolean isGiven = (this == OUTSOURCING) == (kind == CostKind.REVENUE_RECURRENT);
        return isGiven ? new Bounds(Percent.of(upper), Percent.of(lower)) : null;
    }
}
