package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When chunks are done, from wherever it is known: a schedule, one being made, a simulated one.
@FunctionalInterface
public interface Dates {

    /// From when to when a chunk runs; null when it has no dates.
    @Nullable
    Span of(ChunkId chunk);

    /// The days of a chunk.
    ///
    /// @param start its first day
    /// @param finish its last day, not before its start
    record Span(LocalDate start, LocalDate finish) {}
}
