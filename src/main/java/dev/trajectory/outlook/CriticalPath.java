package dev.trajectory.outlook;

import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Placement;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The chunks that decide the plan's finish, and, where that says too little, those that would be next.
///
/// @param chunks those without float, in the plan's order
/// @param fromLimit whether every run of critical chunks begins at a date limit, and not at the plan's start: then the
///     critical path says nothing of the work that leads up to it
/// @param next the chain that comes next, when the critical path begins at a date limit and there is one
/// @param drivers who waits for whom
public record CriticalPath(
        SequencedSet<ChunkId> chunks,
        boolean fromLimit,
        @Nullable NextChain next,
        Drivers drivers) {

    public static CriticalPath of(Outlook outlook) {
        Drivers drivers = new Drivers(outlook);
        SequencedSet<ChunkId> critical = new LinkedHashSet<>();
        boolean fromLimit = true;
        for (Placement placement : outlook.schedule().byChunk().values()) {
            ChunkId id = placement.chunk();
            if (!placement.critical() || !drivers.leaves().containsKey(id)) {
                continue;
            }
            critical.add(id);
            fromLimit &= drivers.of(id) != null || Drivers.startsAtLimit(placement);
        }
        fromLimit &= !critical.isEmpty();
        return new CriticalPath(critical, fromLimit, fromLimit ? NextChain.find(drivers) : null, drivers);
    }

    public boolean isCritical(ChunkId chunk) {
        return chunks.contains(chunk);
    }

    /// Whether one critical chunk waits for another in fact, and not only on paper.
    public boolean joins(ChunkId before, ChunkId after) {
        return chunks.contains(before) && chunks.contains(after) && before.equals(drivers.of(after));
    }

    /// Whether these two follow each other on the next chain.
    public boolean joinsNext(ChunkId before, ChunkId after) {
        return next != null
                && next.chunks().contains(before)
                && next.chunks().contains(after)
                && before.equals(drivers.of(after));
    }

    public boolean isNext(ChunkId chunk) {
        return next != null && next.chunks().contains(chunk);
    }
}
