package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Finds long chains of chunks, each waiting for the one before, none of which is useful by itself.
///
/// An enabler is a chunk that does not stand alone, whatever its type: a business case, a procurement and a build in a
/// row are as long a wait for something usable. For each chain's last enabler the longest chain up to it is told.
/// Dependencies on and of parents are left out: they say little about which piece makes which other useful.
final class EnablerChains {

    /// Enablers in a row that are too many (method 2.3).
    private static final int TOO_MANY = 3;

    private final Review review;
    private final Map<ChunkId, Integer> length = new HashMap<>();
    private final Map<ChunkId, ChunkId> before = new HashMap<>();
    private final Set<ChunkId> continued = new HashSet<>();

    private EnablerChains(Review review) {
        this.review = review;
    }

    static void look(Review review, Consumer<Finding> found) {
        new EnablerChains(review).tell(found);
    }

    private void tell(Consumer<Finding> found) {
        measure();
        for (Chunk chunk : review.leaves()) {
            if (length.getOrDefault(chunk.id(), 0) >= TOO_MANY && !continued.contains(chunk.id())) {
                List<Id> chain = upTo(chunk.id());
                found.accept(Finding.advice(
                        Rule.LONG_ENABLER_CHAIN,
                        chain,
                        new Term.Name(chain.getFirst()),
                        new Term.Name(chunk.id()),
                        new Term.Count(chain.size())));
            }
        }
    }

    private List<Id> upTo(ChunkId last) {
        List<Id> chain = new ArrayList<>();
        for (ChunkId at = last; at != null; at = before.get(at)) {
            chain.add(at);
        }
        return chain.reversed();
    }

    /// The longest chain up to each enabler, from those that wait for none onwards; circles are never reached.
    private void measure() {
        Map<ChunkId, List<ChunkId>> followers = new HashMap<>();
        Map<ChunkId, Integer> waiting = new HashMap<>();
        for (Chunk chunk : review.leaves()) {
            if (isEnabler(chunk)) {
                Set<ChunkId> enablers = enablersBefore(chunk);
                waiting.put(chunk.id(), enablers.size());
                for (ChunkId enabler : enablers) {
                    followers.computeIfAbsent(enabler, id -> new ArrayList<>()).add(chunk.id());
                }
            }
        }
        continued.addAll(followers.keySet());
        Deque<ChunkId> ready = new ArrayDeque<>();
        for (Chunk chunk : review.leaves()) {
            if (waiting.getOrDefault(chunk.id(), -1) == 0) {
                ready.add(chunk.id());
                length.put(chunk.id(), 1);
            }
        }
        while (!ready.isEmpty()) {
            ChunkId enabler = ready.remove();
            for (ChunkId follower : followers.getOrDefault(enabler, List.of())) {
                int longer = length.getOrDefault(enabler, 0) + 1;
                if (longer > length.getOrDefault(follower, 0)) {
                    length.put(follower, longer);
                    before.put(follower, enabler);
                }
                if (waiting.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
    }

    private boolean isEnabler(Chunk chunk) {
        return !chunk.standsAlone() && !chunk.goLive() && !chunk.duration().isNil();
    }

    private Set<ChunkId> enablersBefore(Chunk chunk) {
        Set<ChunkId> enablers = new HashSet<>();
        for (Dependency dependency : chunk.dependencies()) {
            Chunk other = review.plan().chunks().find(dependency.on());
            if (other != null && !review.family().isParent(other.id()) && isEnabler(other)) {
                enablers.add(other.id());
            }
        }
        return enablers;
    }
}
