package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What was captured and what has no place yet.
///
/// @param added chunks that are not in the plan as it was opened
/// @param unplaced chunks that nobody leads yet; what has parts is led by who leads the parts
record Captured(List<ChunkId> added, List<ChunkId> unplaced) {

    Captured {
        added = List.copyOf(added);
        unplaced = List.copyOf(unplaced);
    }

    static Captured of(Snapshot snapshot) {
        Plan opened = snapshot.history().steps().getFirst().plan();
        Plan plan = snapshot.plan();
        Set<ChunkId> parents = plan.parents();
        List<ChunkId> added = new ArrayList<>();
        List<ChunkId> unplaced = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (!opened.chunks().has(chunk.id())) {
                added.add(chunk.id());
            }
            if (!parents.contains(chunk.id())
                    && (chunk.owner() == null || !plan.organisations().has(chunk.owner()))) {
                unplaced.add(chunk.id());
            }
        }
        return new Captured(added, unplaced);
    }
}
