package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which leaves a leaf waits for, over any number of steps.
///
/// A dependency of a parent holds for all leaves below it, one on a parent means all of them. A gate that has
/// not opened yet makes what it unlocks wait for what produces its case. Whether limits are kept does not matter, nor
/// whether a chunk's dates are fixed: what has to be there first has to be there.
public final class Precedence {

    private final Plan plan;
    private final Set<ChunkId> parents;
    private final Map<ChunkId, List<ChunkId>> below = new HashMap<>();
    private final Map<ChunkId, List<ChunkId>> producers = new HashMap<>();
    private @Nullable Map<ChunkId, List<ChunkId>> waiting;

    public Precedence(Plan plan) {
        this.plan = plan;
        this.parents = plan.parents();
        for (Chunk chunk : plan.chunks()) {
            if (!parents.contains(chunk.id())) {
                line(chunk).stream()
                        .skip(1)
                        .forEach(parent -> below.computeIfAbsent(parent.id(), _ -> new ArrayList<>())
                                .add(chunk.id()));
            }
        }
        for (Gate gate : plan.gates()) {
            ChunkId producer = gate.producedBy();
            if (gate.opened() == null && producer != null) {
                gate.unlocks()
                        .forEach(each -> producers
                                .computeIfAbsent(each, _ -> new ArrayList<>())
                                .add(producer));
            }
        }
    }

    /// Whether a chunk has none below it.
    public boolean isLeaf(ChunkId chunk) {
        return !parents.contains(chunk);
    }

    /// A chunk, its parent, that one's parent and so on.
    public List<Chunk> line(Chunk chunk) {
        if (chunk.parent() == null) {
            return List.of(chunk);
        }
        List<Chunk> line = new ArrayList<>();
        Set<ChunkId> seen = new HashSet<>();
        for (Chunk at = chunk;
                at != null && seen.add(at.id());
                at = plan.chunks().find(at.parent())) {
            line.add(at);
        }
        return line;
    }

    /// A leaf and all leaves it waits for, directly or through others; itself first.
    public Set<ChunkId> upTo(ChunkId leaf) {
        Set<ChunkId> found = upTo(List.of(leaf), Integer.MAX_VALUE);
        return found == null ? Set.of() : found;
    }

    /// Leaves and all leaves they wait for, directly or through others; null where they are more than so many,
    /// which is told without counting them all.
    public @Nullable Set<ChunkId> upTo(Collection<ChunkId> leaves, int most) {
        Set<ChunkId> found = new LinkedHashSet<>();
        Deque<ChunkId> open = new ArrayDeque<>(leaves);
        while (!open.isEmpty()) {
            ChunkId at = open.remove();
            if (found.add(at)) {
                if (found.size() > most) {
                    return null;
                }
                awaitedBy(at, _ -> true).forEach(on -> open.addAll(leaves(on)));
            }
        }
        return found;
    }

    /// A leaf and all leaves that wait for it, directly or through others, in the plan's order.
    public Set<ChunkId> from(ChunkId leaf) {
        Map<ChunkId, List<ChunkId>> waiting = waiting();
        Set<ChunkId> found = new HashSet<>();
        Deque<ChunkId> open = new ArrayDeque<>(List.of(leaf));
        while (!open.isEmpty()) {
            ChunkId at = open.remove();
            if (found.add(at)) {
                open.addAll(waiting.getOrDefault(at, List.of()));
            }
        }
        Set<ChunkId> inOrder = new LinkedHashSet<>();
        plan.chunks().stream().map(Chunk::id).filter(found::contains).forEach(inOrder::add);
        return inOrder;
    }

    /// How many steps it takes from each leaf to the nearest of some: nil for these, one for what they wait for,
    /// and so on; those that none of these waits for are left out. What a parent waits for is followed once for
    /// all leaves below it, and a parent that is waited for once, so that it takes no longer where both have
    /// thousands.
    public Map<ChunkId, Integer> stepsTo(Collection<ChunkId> some) {
        Map<ChunkId, Integer> steps = new LinkedHashMap<>();
        some.forEach(each -> steps.put(each, 0));
        Deque<ChunkId> open = new ArrayDeque<>(steps.keySet());
        Set<ChunkId> followed = new HashSet<>();
        Set<ChunkId> awaited = new HashSet<>();
        while (!open.isEmpty()) {
            ChunkId at = open.remove();
            int further = steps.getOrDefault(at, 0) + 1;
            for (ChunkId on : awaitedBy(at, each -> followed.add(each.id()))) {
                for (ChunkId leaf : awaited.add(on) ? leaves(on) : List.<ChunkId>of()) {
                    if (steps.putIfAbsent(leaf, further) == null) {
                        open.add(leaf);
                    }
                }
            }
        }
        return steps;
    }

    /// The leaves that wait for a leaf in one step, by that leaf.
    private Map<ChunkId, List<ChunkId>> waiting() {
        Map<ChunkId, List<ChunkId>> known = waiting;
        if (known == null) {
            known = new HashMap<>();
            for (Chunk chunk : plan.chunks()) {
                if (isLeaf(chunk.id())) {
                    for (ChunkId on : awaited(chunk.id())) {
                        known.computeIfAbsent(on, _ -> new ArrayList<>()).add(chunk.id());
                    }
                }
            }
            waiting = known;
        }
        return known;
    }

    /// The leaves that a leaf waits for in one step.
    private Set<ChunkId> awaited(ChunkId leaf) {
        Set<ChunkId> awaited = new LinkedHashSet<>();
        awaitedBy(leaf, _ -> true).forEach(on -> awaited.addAll(leaves(on)));
        return awaited;
    }

    /// The chunks that a leaf, and those chosen of the parents above it, are said to wait for.
    private List<ChunkId> awaitedBy(ChunkId leaf, Predicate<Chunk> chosen) {
        List<ChunkId> awaited = new ArrayList<>();
        Chunk chunk = plan.chunks().find(leaf);
        if (chunk != null) {
            for (Chunk each : line(chunk)) {
                if (chosen.test(each)) {
                    each.dependencies().forEach(dependency -> awaited.add(dependency.on()));
                    awaited.addAll(producers.getOrDefault(each.id(), List.of()));
                }
            }
        }
        return awaited;
    }

    /// A chunk, or where it is a parent the leaves below it; nothing where the plan has no such chunk.
    public List<ChunkId> leaves(ChunkId chunk) {
        if (!plan.chunks().has(chunk)) {
            return List.of();
        }
        return isLeaf(chunk) ? List.of(chunk) : below.getOrDefault(chunk, List.of());
    }
}
