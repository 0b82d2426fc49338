package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one chunk stands in time.
///
/// @param start the first day
/// @param finish the last day worked; the start for a milestone
/// @param floatDays working days it alone may be later without moving the plan's finish; null for parents and for
///     chunks that are pinned, held or finished
/// @param critical whether it has no float; a parent, whether a chunk below it is critical
/// @param causes why it starts when it does, the binding reason last; empty for parents; must not be changed
/// @param engineStart for a chunk that is pinned or held, where the engine would start it; else null
public record Placement(
        ChunkId chunk,
        LocalDate start,
        LocalDate finish,
        @Nullable Integer floatDays,
        boolean critical,
        List<Cause> causes,
        @Nullable LocalDate engineStart) {

    /// The day from which what waits for the chunk may start.
    public LocalDate end(Chunk of) {
        boolean isMilestone = of.duration().isNil() && start.equals(finish);
        return isMilestone ? start : finish.plusDays(1);
    }
}
