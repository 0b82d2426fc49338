package dev.trajectory.outlook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What breaking chunks down or merging them does to a plan: to its dates and loads, and to when a benefit is first
/// felt.
///
/// @param benefitBefore the first day a benefit is felt as the plan is; null where none is
/// @param benefitAfter the same as the plan would be
public record Reshaping(
        Effect effect,
        @Nullable LocalDate benefitBefore,
        @Nullable LocalDate benefitAfter) {

    /// What differs between two outlooks.
    public static Reshaping between(Outlook before, Outlook after) {
        return new Reshaping(
                Effect.between(before, after),
                Figures.firstBenefit(before).orElse(null),
                Figures.firstBenefit(after).orElse(null));
    }
}
