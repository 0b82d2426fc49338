package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who waits for whom among the leaves of a plan, dependencies on and of parents spread over the leaves below them.
///
/// A thousand leaves that all wait for a parent of a thousand would be a million pairs. So between two leaves lies
/// a stop for what is waited for: each leaf waits for that, and that for the leaves it stands for. Each step from
/// leaf to leaf is then two steps, so that the shortest circle stays the shortest.
record DependencyGraph(Family family, List<Stop> stops) {

    /// A node of this graph.
    sealed interface Stop {
        /// A leaf.
        record Leaf(ChunkId chunk) implements Stop {}

        /// All that a dependency on a chunk waits for.
        record AllOf(ChunkId chunk) implements Stop {}
    }

    static DependencyGraph of(Family family) {
        Set<Stop> stops = new LinkedHashSet<>();
        family.leaves().forEach(leaf -> stops.add(new Stop.Leaf(leaf.id())));
        for (Chunk chunk : family.plan().chunks()) {
            for (Dependency dependency : chunk.dependencies()) {
                stops.add(new Stop.AllOf(dependency.on()));
            }
        }
        return new DependencyGraph(family, List.copyOf(stops));
    }

    List<Stop> waitsFor(Stop stop) {
        return switch (stop) {
            case Stop.AllOf(ChunkId chunk) -> leaves(chunk);
            case Stop.Leaf(ChunkId chunk) -> targets(chunk);
        };
    }

    private List<Stop> leaves(ChunkId chunk) {
        return family.leavesOf(chunk).stream()
                .<Stop>map(leaf -> new Stop.Leaf(leaf.id()))
                .toList();
    }

    private List<Stop> targets(ChunkId leaf) {
        List<Stop> targets = new ArrayList<>();
        Chunk chunk = family.plan().chunks().find(leaf);
        if (chunk != null) {
            for (Chunk at : family.lineage(chunk)) {
                at.dependencies().forEach(dependency -> targets.add(new Stop.AllOf(dependency.on())));
            }
        }
        return targets;
    }
}
