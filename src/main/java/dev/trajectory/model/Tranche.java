package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Chunks that end in one steady state. Its dates describe and check; they never move a chunk.
///
/// @param from when the tranche is meant to begin
/// @param landingPoint the day by which its chunks have landed
public record Tranche(
        TrancheId id,
        String name,
        String objective,
        @Nullable LocalDate from,
        @Nullable LocalDate landingPoint) implements Identified<TrancheId> {
    public Tranche {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        InvalidValue.requireLength("objective", objective, Plan.TEXT_LENGTH);
        InvalidValue.requireDate("from", from);
        InvalidValue.requireDate("landingPoint", landingPoint);
        InvalidValue.requireOrder("landingPoint", from, landingPoint);
    }
}
