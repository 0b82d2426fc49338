package dev.trajectory.schedule;

import dev.trajectory.model.ChunkId;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The dates computed for a plan.
///
/// @param start the first day of the first chunk; null when nothing is placed
/// @param finish the last day worked; null when nothing is placed
/// @param byChunk all chunks placed, parents included, in the plan's order
/// @param unplaced chunks that no date can be given
public record Schedule(
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        SequencedMap<ChunkId, Placement> byChunk,
        List<Unplaced> unplaced) {

    /// Where this chunk stands, or null when it is not placed.
    public @Nullable Placement placement(ChunkId chunk) {
        return byChunk.get(chunk);
    }
}
