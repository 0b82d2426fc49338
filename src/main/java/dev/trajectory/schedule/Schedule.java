package dev.trajectory.schedule;

import dev.trajectory.funding.Dates;
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
/// @param funding what money makes of it; null where funding is not kept
public record Schedule(
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        SequencedMap<ChunkId, Placement> byChunk,
        List<Unplaced> unplaced,
        @Nullable Funding funding) {

    /// Dates that money has no part in.
    public Schedule(
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            SequencedMap<ChunkId, Placement> byChunk,
            List<Unplaced> unplaced) {
        this(start, finish, byChunk, unplaced, null);
    }

    /// Where this chunk stands, or null when it is not placed.
    public @Nullable Placement placement(ChunkId chunk) {
        return byChunk.get(chunk);
    }

    /// From when to when a chunk runs; null when it is not placed.
    public Dates.@Nullable Span span(ChunkId chunk) {
        Placement at = placement(chunk);
        return at == null ? null : new Dates.Span(at.start(), at.finish());
    }

    /// Whether a chunk cannot be done for want of money; of parents, none is.
    public boolean isUnfunded(ChunkId chunk) {
        Cover cover = funding == null ? null : funding.cover(chunk);
        return cover != null && cover.isUnfunded();
    }

    /// Whether some chunk cannot be done for want of money, so that the plan's dates are those it would have if it
    /// could.
    public boolean isUnfunded() {
        return funding != null && !funding.unfunded().isEmpty();
    }
}
