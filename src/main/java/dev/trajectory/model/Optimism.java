package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// By how much a cost line is raised in the economic case because first estimates turn out too low.
///
/// @param category what is built or bought, or null
/// @param rate a rate of its own, 0 to 1,000 %; null for the category's upper bound, and without a category for what
///     the chunk says (one-off costs) or the plan (recurrent ones)
/// @param mitigation how much of it has been managed away, 0 to 100 %
public record Optimism(
        @Nullable OptimismCategory category, @Nullable Percent rate, Percent mitigation) {

    /// As the chunk or the plan says.
    public static final Optimism USUAL = new Optimism(null, null, Percent.ZERO);

    public Optimism {
        if (rate != null) {
            InvalidValue.requireRange("rate", rate, 0, 1_000);
        }
        InvalidValue.requireRange("mitigation", mitigation, 0, 100);
    }

    /// Whether the chunk's rate, or the plan's, is in force for costs of that kind.
    public boolean isUsual(CostKind kind) {
        return rate == null && (category == null || category.of(kind) == null);
    }

    /// The rate in force for costs of that kind, before any mitigation.
    ///
    /// @param usual the chunk's rate for a one-off cost, the plan's for a recurrent one
    public Percent rate(CostKind kind, Percent usual) {
        if (rate != null) {
            return rate;
        }
        OptimismCategory.Bounds bounds = category == null ? null : category.of(kind);
        return bounds == null ? usual : bounds.upper();
    }
}
