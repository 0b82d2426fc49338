package dev.trajectory.outlook;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
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

    static CriticalPath of(Plan plan, Schedule schedule) {
        Drivers drivers = new Drivers(plan, schedule);
        SequencedSet<ChunkId> critical = new LinkedHashSet<>();
        boolean fromLimit = true;
        for (Placement placement : schedule.byChunk().values()) {
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

    /// Whether a chunk decides the plan's finish; a parent, whether one below it does.
    public boolean isCritical(ChunkId chunk) {
        return drivers.leavesOf(chunk).stream().anyMatch(chunks::contains);
    }

    /// Whether one critical chunk waits for another in fact, and not only on paper. For a parent, one below it
    /// stands.
    public boolean joins(ChunkId before, ChunkId after) {
        return joins(before, after, chunks);
    }

    /// Whether these two follow each other on the next chain. For a parent, one below it stands.
    public boolean joinsNext(ChunkId before, ChunkId after) {
        return next != null && joins(before, after, next.chunks());
    }

    private boolean joins(ChunkId before, ChunkId after, Set<ChunkId> among) {
        return drivers.leavesOf(after).stream().anyMatch(leaf -> {
            ChunkId driver = among.contains(leaf) ? drivers.of(leaf) : null;
            return driver != null && among.contains(driver) && drivers.isWithin(driver, before);
        });
    }

    public boolean isNext(ChunkId chunk) {
        return next != null && next.chunks().contains(chunk);
    }
}
