package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which chunks of a plan are leaves, and which leaves lie below each parent.
///
/// Chunks are counted from 0 in the plan's order, leaves alone. A loop of parents has the leaves below any of its
/// chunks below all of them; `check` reports it.
record Hierarchy(List<Chunk> leaves, Map<ChunkId, Integer> numbers, Map<ChunkId, List<Integer>> leavesBelow) {

    static Hierarchy of(Plan plan) {
        Set<ChunkId> parents = plan.parents();
        List<Chunk> leaves = new ArrayList<>(plan.chunks().size());
        Map<ChunkId, Integer> numbers = HashMap.newHashMap(plan.chunks().size());
        Map<ChunkId, List<Integer>> below = HashMap.newHashMap(parents.size());
        for (Chunk chunk : plan.chunks()) {
            if (!parents.contains(chunk.id())) {
                int number = leaves.size();
                leaves.add(chunk);
                numbers.put(chunk.id(), number);
                if (chunk.parent() != null) {
                    addToAncestors(plan, chunk, number, below);
                }
            }
        }
        return new Hierarchy(leaves, numbers, below);
    }

    private static void addToAncestors(Plan plan, Chunk leaf, int number, Map<ChunkId, List<Integer>> below) {
        Set<ChunkId> seen = new HashSet<>();
        Chunk at = plan.chunks().find(leaf.parent());
        while (at != null && seen.add(at.id())) {
            below.computeIfAbsent(at.id(), id -> new ArrayList<>()).add(number);
            at = plan.chunks().find(at.parent());
        }
    }

    /// The leaves that this chunk stands for: itself, or all below it; none when there is no such chunk.
    List<Integer> leavesOf(ChunkId chunk) {
        Integer number = numbers.get(chunk);
        return number != null ? List.of(number) : leavesBelow.getOrDefault(chunk, List.of());
    }
}
