package dev.trajectory.schedule;

import dev.trajectory.model.ChunkId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// The chunks that lead to a chunk's start: the one that binds it, the one that binds that, and so on.
public final class Chain {

    private Chain() {}

    /// The chain to a chunk, in time: the first of it waits for no other chunk, the last is the chunk itself.
    public static List<ChunkId> to(ChunkId chunk, Schedule schedule) {
        SequencedSet<ChunkId> chain = new LinkedHashSet<>();
        ChunkId at = chunk;
        while (at != null && chain.add(at)) {
            Placement placement = schedule.placement(at);
            at = placement == null || placement.causes().isEmpty()
                    ? null
                    : placement.causes().getLast().subject() instanceof ChunkId before ? before : null;
        }
        return List.copyOf(chain.reversed());
    }
}
