package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Gate;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Who waits for whom, leaf by leaf, found by plain searching.
///
/// @param waits for each leaf the dependencies on other leaves, its parents' included
/// @param gates for each leaf the gates that unlock it, its parents' included
/// @param leavesBelow for each chunk the leaves below it; for a leaf itself
record PlainNetwork(
        Plan plan,
        Map<ChunkId, List<Dependency>> waits,
        Map<ChunkId, List<Gate>> gates,
        Map<ChunkId, List<ChunkId>> leavesBelow) {

    static PlainNetwork of(Plan plan) {
        Map<ChunkId, List<Dependency>> waits = new LinkedHashMap<>();
        Map<ChunkId, List<Gate>> gates = new LinkedHashMap<>();
        Set<ChunkId> parents = plan.parents();
        Map<ChunkId, List<ChunkId>> below = leavesBelow(plan, parents);
        for (Chunk chunk : plan.chunks()) {
            if (!parents.contains(chunk.id())) {
                waits.put(chunk.id(), waitsOf(plan, chunk, below));
                gates.put(
                        chunk.id(),
                        plan.gates().stream()
                                .filter(gate -> gate.unlocks().stream().anyMatch(isOneOf(plan, chunk)))
                                .toList());
            }
        }
        return new PlainNetwork(plan, waits, gates, below);
    }

    private static Map<ChunkId, List<ChunkId>> leavesBelow(Plan plan, Set<ChunkId> parents) {
        Map<ChunkId, List<ChunkId>> below = new LinkedHashMap<>();
        for (Chunk leaf : plan.chunks()) {
            if (!parents.contains(leaf.id())) {
                for (Chunk at : upwards(plan, leaf)) {
                    below.computeIfAbsent(at.id(), id -> new ArrayList<>()).add(leaf.id());
                }
            }
        }
        return below;
    }

    private static Predicate<ChunkId> isOneOf(Plan plan, Chunk chunk) {
        List<ChunkId> names = upwards(plan, chunk).stream().map(Chunk::id).toList();
        return names::contains;
    }

    private static List<Dependency> waitsOf(Plan plan, Chunk leaf, Map<ChunkId, List<ChunkId>> below) {
        List<Dependency> waits = new ArrayList<>();
        for (Chunk at : upwards(plan, leaf)) {
            for (Dependency dependency : at.dependencies()) {
                for (ChunkId on : below.getOrDefault(dependency.on(), List.of())) {
                    waits.add(new Dependency(on, dependency.type(), dependency.lag(), null, null));
                }
            }
        }
        return waits;
    }

    /// The chunk, its parent, that one's parent and so on.
    static List<Chunk> upwards(Plan plan, Chunk chunk) {
        List<Chunk> way = new ArrayList<>();
        for (Chunk at = chunk;
                at != null && !way.contains(at);
                at = plan.chunks().find(at.parent())) {
            way.add(at);
        }
        return way;
    }

    /// The chunk itself when it is a leaf, else all leaves below it; nothing when there is no such chunk.
    List<ChunkId> below(ChunkId chunk) {
        return leavesBelow.getOrDefault(chunk, List.of());
    }

    Set<ChunkId> leaves() {
        return waits.keySet();
    }

    Chunk chunk(ChunkId id) {
        return Objects.requireNonNull(plan.chunks().find(id));
    }

    /// The leaves that must have dates before this one can be given any: none when its dates are fixed.
    Set<ChunkId> before(ChunkId leaf) {
        return chunk(leaf).isFixed() ? Set.of() : named(leaf);
    }

    private Set<ChunkId> named(ChunkId leaf) {
        Set<ChunkId> before = new LinkedHashSet<>();
        if (plan.settings().keeps(LimitKind.DEPENDENCIES)) {
            waits.get(leaf).forEach(wait -> before.add(wait.on()));
        }
        if (plan.settings().keeps(LimitKind.GATES)) {
            for (Gate gate : gates.get(leaf)) {
                if (gate.decided() == null && gate.producedBy() != null) {
                    before.addAll(below(gate.producedBy()));
                }
            }
        }
        return before;
    }

    /// Whether the leaf waits, through others or at once, for itself.
    boolean isOnCircle(ChunkId leaf) {
        return reaches(leaf, leaf, new HashSet<>());
    }

    private boolean reaches(ChunkId from, ChunkId to, Set<ChunkId> seen) {
        for (ChunkId next : before(from)) {
            if (next.equals(to) || (seen.add(next) && reaches(next, to, seen))) {
                return true;
            }
        }
        return false;
    }

    /// How many chunks the shortest circle through the leaf has.
    int stepsBackTo(ChunkId leaf) {
        Set<ChunkId> reached = Set.of(leaf);
        for (int steps = 1; ; steps++) {
            Set<ChunkId> next = new LinkedHashSet<>();
            reached.forEach(chunk -> next.addAll(before(chunk)));
            if (next.contains(leaf)) {
                return steps;
            }
            reached = next;
        }
    }
}
