package dev.trajectory.finance;

import dev.trajectory.model.Percent;

/// How estimates might turn out.
///
/// @param costs by how much costs rise
/// @param benefits by how much benefits rise
/// @param yearsLate how many years later benefits come: each financial year's total moves so many years on, and
///     what then lies after the last year appraised is lost
public record Sensitivity(Percent costs, Percent benefits, int yearsLate) {

    /// As estimated.
    public static final Sensitivity NONE = new Sensitivity(Percent.ZERO, Percent.ZERO, 0);

    public static final Sensitivity COSTS_A_TENTH_HIGHER = new Sensitivity(Percent.of(10), Percent.ZERO, 0);
    public static final Sensitivity BENEFITS_A_FIFTH_LOWER = new Sensitivity(Percent.ZERO, Percent.of(-20), 0);
    public static final Sensitivity BENEFITS_A_YEAR_LATE = new Sensitivity(Percent.ZERO, Percent.ZERO, 1);
}
