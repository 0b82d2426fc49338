package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who waits for whom over any number of steps, with what a dependency of or on a parent means: all chunks below it.
///
/// Answers for all chunks at once, in one walk over the plan, which of them would close a circle: so that a link being
/// drawn can dim them.
public final class Waiting {

    private final Plan plan;
    private final Map<ChunkId, List<ChunkId>> below = new HashMap<>();

    private Waiting(Plan plan) {
        this.plan = plan;
        for (Chunk chunk : plan.chunks()) {
            if (chunk.parent() != null) {
                below.computeIfAbsent(chunk.parent(), _ -> new ArrayList<>()).add(chunk.id());
            }
        }
    }

    public static Waiting in(Plan plan) {
        return new Waiting(plan);
    }

    /// The chunks that must not be made to wait for this one, since it waits for them already, or is one with them:
    /// itself, its parents and all below it.
    public Set<ChunkId> cannotWaitFor(ChunkId chunk) {
        return closed(chunk, walk(chunk, this::awaited).keySet());
    }

    /// The chunks that this one must not be made to wait for.
    public Set<ChunkId> cannotBeAwaitedBy(ChunkId chunk) {
        Map<ChunkId, List<ChunkId>> waiters = waiters();
        return closed(chunk, walk(chunk, each -> waiters.getOrDefault(each, List.of())).keySet());
    }

    /// The circle that would close if one chunk waited for another, each chunk waiting for the next and the last for the
    /// first; empty where none would.
    public List<ChunkId> circle(ChunkId waiting, ChunkId on) {
        if (isOne(waiting, on)) {
            return waiting.equals(on) ? List.of(on) : List.of(waiting, on);
        }
        Map<ChunkId, @Nullable ChunkId> from = walk(on, this::awaited);
        for (ChunkId target : withAllBelow(waiting)) {
            if (from.containsKey(target)) {
                List<ChunkId> path = new ArrayList<>();
                for (ChunkId at = target; at != null; at = from.get(at)) {
                    path.add(at);
                }
                Collections.reverse(path);
                path.removeLast();
                path.addFirst(waiting);
                return path;
            }
        }
        return List.of();
    }

    /// A circle that a chunk already lies on, as [#circle] tells it; empty where there is none.
    List<ChunkId> circleThrough(ChunkId chunk) {
        for (ChunkId on : awaited(chunk)) {
            if (on.equals(chunk)) {
                return List.of(chunk);
            }
            Map<ChunkId, @Nullable ChunkId> from = walk(on, this::awaited);
            if (from.containsKey(chunk)) {
                List<ChunkId> path = new ArrayList<>();
                for (ChunkId at = from.get(chunk); at != null; at = from.get(at)) {
                    path.add(at);
                }
                path.add(chunk);
                Collections.reverse(path);
                return path;
            }
        }
        return List.of();
    }

    /// Whether two chunks are the same, or one lies below the other.
    boolean isOne(ChunkId a, ChunkId b) {
        return a.equals(b) || above(a).contains(b) || above(b).contains(a);
    }

    /// A chunk and all that lie below it.
    public Set<ChunkId> withAllBelow(ChunkId chunk) {
        Set<ChunkId> found = new LinkedHashSet<>();
        Deque<ChunkId> open = new ArrayDeque<>(List.of(chunk));
        while (!open.isEmpty()) {
            ChunkId next = open.pop();
            if (found.add(next)) {
                below.getOrDefault(next, List.of()).forEach(open::add);
            }
        }
        return found;
    }

    private Set<ChunkId> above(ChunkId chunk) {
        Set<ChunkId> found = new LinkedHashSet<>();
        Chunk at = plan.chunks().find(chunk);
        while (at != null && at.parent() != null && found.add(at.parent())) {
            at = plan.chunks().find(at.parent());
        }
        return found;
    }

    private Set<ChunkId> closed(ChunkId chunk, Collection<ChunkId> reached) {
        Set<ChunkId> closed = new HashSet<>(reached);
        for (ChunkId each : List.copyOf(closed)) {
            closed.addAll(above(each));
        }
        closed.addAll(withAllBelow(chunk));
        closed.addAll(above(chunk));
        return closed;
    }

    private interface Steps {
        Collection<ChunkId> from(ChunkId chunk);
    }

    /// All reached from a chunk and those below it, each with the one it was reached from.
    private Map<ChunkId, @Nullable ChunkId> walk(ChunkId start, Steps steps) {
        Map<ChunkId, @Nullable ChunkId> from = new HashMap<>();
        Deque<ChunkId> open = new ArrayDeque<>();
        for (ChunkId each : withAllBelow(start)) {
            from.put(each, null);
            open.add(each);
        }
        while (!open.isEmpty()) {
            ChunkId at = open.remove();
            for (ChunkId next : steps.from(at)) {
                if (!from.containsKey(next)) {
                    from.put(next, at);
                    open.add(next);
                }
            }
        }
        return from;
    }

    /// What a chunk waits for in one step, by its own dependencies or in the name of a parent.
    private Collection<ChunkId> awaited(ChunkId id) {
        Set<ChunkId> awaited = new LinkedHashSet<>();
        addAwaited(id, awaited);
        above(id).forEach(each -> addAwaited(each, awaited));
        return awaited;
    }

    private void addAwaited(ChunkId id, Set<ChunkId> awaited) {
        Chunk chunk = plan.chunks().find(id);
        if (chunk != null) {
            for (Dependency dependency : chunk.dependencies()) {
                awaited.addAll(withAllBelow(dependency.on()));
            }
        }
    }

    private Map<ChunkId, List<ChunkId>> waiters() {
        Map<ChunkId, List<ChunkId>> waiters = new HashMap<>();
        for (Chunk chunk : plan.chunks()) {
            for (ChunkId on : awaited(chunk.id())) {
                waiters.computeIfAbsent(on, _ -> new ArrayList<>()).add(chunk.id());
            }
        }
        return waiters;
    }
}
