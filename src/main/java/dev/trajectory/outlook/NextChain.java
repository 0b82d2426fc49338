package dev.trajectory.outlook;

import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Placement;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The chain of work that would decide the plan's finish if the date limit at which the critical path begins were
/// gone.
///
/// A chain is walked back from a chunk that no other waits for, each time to the chunk it really waited for, until
/// something other than a chunk decides the start. Chains of critical, finished, pinned or held chunks, which have no
/// room to speak of, end there. The next chain is the one with the least float among those that begin at the plan's
/// start or the status date, since a chain that itself begins at a date limit would be as little use as the critical
/// path; where there is none, the one that begins first. Of equals, the one that finishes last.
///
/// @param chunks in the order of work, at least two
/// @param floatDays the least float along the chain: working days it may slip without moving the plan's finish
public record NextChain(SequencedSet<ChunkId> chunks, int floatDays) {

    public ChunkId last() {
        return chunks.getLast();
    }

    /// Where a walk back from some chunk ends.
    private record Root(ChunkId first, int length, int floatDays) {}

    public static @Nullable NextChain find(Drivers drivers) {
        Map<ChunkId, Root> roots = roots(drivers);
        Set<ChunkId> waitedFor = new LinkedHashSet<>();
        roots.keySet().forEach(id -> {
            ChunkId before = drivers.of(id);
            if (before != null) {
                waitedFor.add(before);
            }
        });
        List<ChunkId> ends = roots.keySet().stream()
                .filter(id -> !waitedFor.contains(id) && root(roots, id).length() > 1)
                .toList();
        Comparator<ChunkId> best = Comparator.comparing((ChunkId id) ->
                        Drivers.startsAtLimit(placement(drivers, root(roots, id).first())))
                .thenComparingLong(id -> rank(drivers, root(roots, id)))
                .thenComparing(id -> placement(drivers, id).finish(), Comparator.reverseOrder())
                .thenComparing(ChunkId::value);
        return ends.stream()
                .min(best)
                .map(end -> new NextChain(
                        walk(drivers, roots, end), root(roots, end).floatDays()))
                .orElse(null);
    }

    /// Of chains that begin freely the least float counts; of others, the earliest beginning.
    private static long rank(Drivers drivers, Root root) {
        Placement first = placement(drivers, root.first());
        return Drivers.startsAtLimit(first) ? first.start().toEpochDay() : root.floatDays();
    }

    /// For every chunk that can be on a chain, where the walk back from it ends.
    private static Map<ChunkId, Root> roots(Drivers drivers) {
        Map<ChunkId, Root> roots = new LinkedHashMap<>();
        Deque<Placement> path = new ArrayDeque<>();
        for (ChunkId id : drivers.leaves().keySet()) {
            Root root = null;
            for (ChunkId step = id; step != null; step = drivers.of(step)) {
                Placement placement = placement(drivers, step);
                root = roots.get(step);
                if (root != null
                        || !isOnChain(placement)
                        || path.size() > drivers.leaves().size()) {
                    break;
                }
                path.push(placement);
            }
            while (!path.isEmpty()) {
                Placement placement = path.pop();
                root = after(root, placement);
                roots.put(placement.chunk(), root);
            }
        }
        return roots;
    }

    private static boolean isOnChain(Placement placement) {
        return placement.floatDays() != null && !placement.critical();
    }

    private static Root after(@Nullable Root before, Placement placement) {
        int room = Objects.requireNonNullElse(placement.floatDays(), 0);
        return before == null
                ? new Root(placement.chunk(), 1, room)
                : new Root(before.first(), before.length() + 1, Math.min(before.floatDays(), room));
    }

    private static SequencedSet<ChunkId> walk(Drivers drivers, Map<ChunkId, Root> roots, ChunkId end) {
        SequencedSet<ChunkId> chain = new LinkedHashSet<>();
        for (ChunkId step = end; step != null && roots.containsKey(step); step = drivers.of(step)) {
            if (!chain.add(step)) {
                break;
            }
        }
        return chain.reversed();
    }

    private static Root root(Map<ChunkId, Root> roots, ChunkId id) {
        Root root = roots.get(id);
        if (root == null) {
            throw new IllegalStateException("Chunk " + id + " is on no chain. Maybe it is critical or fixed.");
        }
        return root;
    }

    private static Placement placement(Drivers drivers, ChunkId id) {
        Placement placement = drivers.leaves().get(id);
        if (placement == null) {
            throw new IllegalStateException("Chunk " + id + " has no dates. Maybe it is a parent.");
        }
        return placement;
    }
}
