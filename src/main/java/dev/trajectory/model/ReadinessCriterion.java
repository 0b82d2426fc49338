package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// One thing that must be so before a go-live, in per cent.
///
/// @param actual where it stands, or null when not measured
public record ReadinessCriterion(
        String criterion, Percent target, @Nullable Percent actual) {
    public ReadinessCriterion {
        InvalidValue.requireText("criterion", criterion, Plan.NAME_LENGTH);
    }
}
