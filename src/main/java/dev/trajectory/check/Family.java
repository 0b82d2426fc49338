package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which chunks of a plan are leaves, and which leaves lie below each parent. A loop of parents ends where it closes.
///
/// @param leaves the chunks that are no parents, in the plan's order
/// @param below by parent, the leaves below it
record Family(Plan plan, List<Chunk> leaves, Map<ChunkId, List<Chunk>> below) {

    static Family of(Plan plan) {
        Set<ChunkId> parents = plan.parents();
        List<Chunk> leaves = new ArrayList<>();
        Map<ChunkId, List<Chunk>> below = new HashMap<>();
        for (Chunk chunk : plan.chunks()) {
            if (!parents.contains(chunk.id())) {
                leaves.add(chunk);
                for (Chunk ancestor : ancestors(plan, chunk)) {
                    below.computeIfAbsent(ancestor.id(), id -> new ArrayList<>())
                            .add(chunk);
                }
            }
        }
        parents.forEach(parent -> below.putIfAbsent(parent, List.of()));
        return new Family(plan, List.copyOf(leaves), below);
    }

    boolean isParent(ChunkId chunk) {
        return below.containsKey(chunk);
    }

    /// The leaves that an id stands for: the chunk itself, or all below it; none when there is no such chunk.
    List<Chunk> leavesOf(ChunkId id) {
        Chunk chunk = plan.chunks().find(id);
        if (chunk == null) {
            return List.of();
        }
        List<Chunk> leavesBelow = below.get(id);
        return leavesBelow == null ? List.of(chunk) : leavesBelow;
    }

    /// A chunk and those above it, from itself upwards.
    List<Chunk> lineage(Chunk chunk) {
        List<Chunk> lineage = new ArrayList<>(List.of(chunk));
        lineage.addAll(ancestors(plan, chunk));
        return lineage;
    }

    private static List<Chunk> ancestors(Plan plan, Chunk chunk) {
        Map<ChunkId, Chunk> ancestors = new LinkedHashMap<>();
        Chunk at = plan.chunks().find(chunk.parent());
        while (at != null && !at.id().equals(chunk.id()) && ancestors.putIfAbsent(at.id(), at) == null) {
            at = plan.chunks().find(at.parent());
        }
        return List.copyOf(ancestors.values());
    }
}
