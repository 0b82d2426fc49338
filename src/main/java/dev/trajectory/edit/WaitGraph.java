package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The chunks of a plan by number, with what lies below each and what each waits for by itself.
///
/// A dependency of or on a parent is not spread over the chunks below it, which might be a million pairs: walks climb
/// to the parents of what they reach, and sweep down from what is waited for, each once. So a walk takes time in
/// proportion to the plan however much waits for how much.
final class WaitGraph {

    /// The parent of a chunk that has none.
    static final int NONE = -1;

    private final List<ChunkId> ids;
    private final Map<ChunkId, Integer> numbers;
    private final int[] parent;
    private final int[][] below;
    private final int[][] awaited;
    private int[][] waiters = {};

    WaitGraph(Plan plan) {
        ids = plan.chunks().stream().map(Chunk::id).toList();
        numbers = HashMap.newHashMap(ids.size());
        ids.forEach(id -> numbers.put(id, numbers.size()));
        parent = new int[ids.size()];
        awaited = new int[ids.size()][];
        int at = 0;
        for (Chunk chunk : plan.chunks()) {
            parent[at] = chunk.parent() == null ? NONE : number(chunk.parent());
            awaited[at++] = awaited(chunk);
        }
        below = turned(index -> parent[index] == NONE ? new int[0] : new int[] {parent[index]});
    }

    private int[] awaited(Chunk chunk) {
        int[] found = new int[chunk.dependencies().size()];
        int count = 0;
        for (Dependency dependency : chunk.dependencies()) {
            int on = number(dependency.on());
            if (on != NONE) {
                found[count++] = on;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private interface Targets {
        int[] of(int chunk);
    }

    /// For each chunk, those whose targets it is among.
    private int[][] turned(Targets targets) {
        int[] counts = new int[size()];
        for (int chunk = 0; chunk < size(); chunk++) {
            for (int target : targets.of(chunk)) {
                counts[target]++;
            }
        }
        int[][] turned = new int[size()][];
        Arrays.setAll(turned, chunk -> new int[counts[chunk]]);
        for (int chunk = size() - 1; chunk >= 0; chunk--) {
            for (int target : targets.of(chunk)) {
                turned[target][--counts[target]] = chunk;
            }
        }
        return turned;
    }

    int size() {
        return ids.size();
    }

    /// The number of a chunk, or [#NONE].
    int number(ChunkId id) {
        return numbers.getOrDefault(id, NONE);
    }

    ChunkId id(int chunk) {
        return ids.get(chunk);
    }

    int parent(int chunk) {
        return parent[chunk];
    }

    boolean isParent(int chunk) {
        return below[chunk].length > 0;
    }

    /// What lies right below a chunk.
    int[] below(int chunk) {
        return below[chunk];
    }

    /// What a chunk waits for by itself.
    int[] awaited(int chunk) {
        return awaited[chunk];
    }

    /// A chunk and all below it.
    int[] withAllBelow(int chunk) {
        boolean[] found = new boolean[size()];
        sweep(chunk, found, _ -> {});
        return IntStream.range(0, size()).filter(each -> found[each]).toArray();
    }

    /// The parents above a chunk, the nearest first.
    int[] above(int chunk) {
        IntStream.Builder above = IntStream.builder();
        boolean[] seen = new boolean[size()];
        for (int at = parent[chunk]; at != NONE && !seen[at]; at = parent[at]) {
            seen[at] = true;
            above.add(at);
        }
        return above.build().toArray();
    }

    /// For each chunk that this one or one below it waits for over any number of steps, the chunk it was reached
    /// from; for those the walk starts from, they themselves; for all others [#NONE].
    int[] reachedByWaitingFrom(int chunk) {
        return walk(chunk, awaited);
    }

    /// As [#reachedByWaitingFrom], the other way round: those that wait for it.
    int[] reachedByAwaitersFrom(int chunk) {
        if (waiters.length != size()) {
            waiters = turned(index -> awaited[index]);
        }
        return walk(chunk, waiters);
    }

    private int[] walk(int start, int[][] steps) {
        int[] from = new int[size()];
        Arrays.fill(from, NONE);
        boolean[] swept = new boolean[size()];
        boolean[] climbed = new boolean[size()];
        ArrayDeque<Integer> open = new ArrayDeque<>();
        sweep(start, swept, each -> {
            from[each] = each;
            open.add(each);
        });
        while (!open.isEmpty()) {
            int reached = open.remove();
            for (int at = reached; at != NONE && !climbed[at]; at = parent[at]) {
                climbed[at] = true;
                for (int target : steps[at]) {
                    sweep(target, swept, each -> {
                        from[each] = reached;
                        open.add(each);
                    });
                }
            }
        }
        return from;
    }

    private interface Visit {
        void at(int chunk);
    }

    /// Visits a chunk and all below it that were not swept before.
    private void sweep(int chunk, boolean[] swept, Visit visit) {
        if (below[chunk].length == 0) {
            if (!swept[chunk]) {
                swept[chunk] = true;
                visit.at(chunk);
            }
            return;
        }
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(chunk));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!swept[at]) {
                swept[at] = true;
                visit.at(at);
                for (int child : below[at]) {
                    open.push(child);
                }
            }
        }
    }
}
