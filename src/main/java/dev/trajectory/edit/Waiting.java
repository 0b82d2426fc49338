package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who waits for whom over any number of steps, with what a dependency of or on a parent means: all chunks below it.
///
/// Answers for all chunks at once, in one walk over the plan, which of them would close a circle: so that a link being
/// drawn can dim them. Gates are not counted: whether they bind is a matter of the settings.
public final class Waiting {

    private final WaitGraph graph;

    private Waiting(Plan plan) {
        graph = new WaitGraph(plan);
    }

    public static Waiting in(Plan plan) {
        return new Waiting(plan);
    }

    /// The chunks that must not be made to wait for this one, since it waits for them already, or is one with
    /// them: itself, its parents and all below it.
    public Set<ChunkId> cannotWaitFor(ChunkId chunk) {
        int number = graph.number(chunk);
        return number == WaitGraph.NONE ? Set.of(chunk) : closed(graph.reachedByWaitingFrom(number));
    }

    /// The chunks that this one must not be made to wait for.
    public Set<ChunkId> cannotBeAwaitedBy(ChunkId chunk) {
        int number = graph.number(chunk);
        return number == WaitGraph.NONE ? Set.of(chunk) : closed(graph.reachedByAwaitersFrom(number));
    }

    /// The circle that would close if one chunk waited for another, each chunk waiting for the next and the last
    /// for the first; empty where none would. A chunk and one above or below it are a circle of the two.
    public List<ChunkId> circle(ChunkId waiting, ChunkId on) {
        int waiter = graph.number(waiting);
        int target = graph.number(on);
        if (waiting.equals(on)) {
            return List.of(on);
        }
        if (waiter == WaitGraph.NONE || target == WaitGraph.NONE) {
            return List.of();
        }
        if (isAbove(waiter, target) || isAbove(target, waiter)) {
            return List.of(waiting, on);
        }
        int[] from = graph.reachedByWaitingFrom(target);
        for (int each : graph.withAllBelow(waiter)) {
            if (from[each] != WaitGraph.NONE) {
                return pathTo(each, from, waiting);
            }
        }
        return List.of();
    }

    /// The way back from where a walk came to where it began, with the one that would wait for its begin put
    /// first.
    private List<ChunkId> pathTo(int end, int[] from, ChunkId waiting) {
        List<ChunkId> path = new ArrayList<>();
        for (int at = from[end]; ; at = from[at]) {
            path.add(graph.id(at));
            if (from[at] == at) {
                path.add(waiting);
                Collections.reverse(path);
                return path;
            }
        }
    }

    /// A chunk and all that lie below it.
    public Set<ChunkId> withAllBelow(ChunkId chunk) {
        int number = graph.number(chunk);
        Set<ChunkId> found = new LinkedHashSet<>(List.of(chunk));
        if (number != WaitGraph.NONE) {
            Arrays.stream(graph.withAllBelow(number)).mapToObj(graph::id).forEach(found::add);
        }
        return found;
    }

    /// The chunks named that are in the plan, and all that lie below them, in the priority order.
    static List<Chunk> rows(Plan plan, List<ChunkId> chunks) {
        Waiting waiting = in(plan);
        Set<ChunkId> all = new LinkedHashSet<>();
        chunks.forEach(id -> all.addAll(waiting.withAllBelow(id)));
        return all.stream()
                .filter(plan.chunks()::has)
                .map(plan.chunks()::get)
                .sorted(Chunk.BY_PRIORITY)
                .toList();
    }

    private boolean isAbove(int upper, int lower) {
        return Arrays.stream(graph.above(lower)).anyMatch(each -> each == upper);
    }

    private Set<ChunkId> closed(int[] from) {
        boolean[] closed = new boolean[graph.size()];
        int count = 0;
        for (int each = 0; each < graph.size(); each++) {
            if (from[each] != WaitGraph.NONE) {
                for (int at = each; at != WaitGraph.NONE && !closed[at]; at = graph.parent(at)) {
                    closed[at] = true;
                    count++;
                }
            }
        }
        Set<ChunkId> ids = HashSet.newHashSet(count);
        for (int each = 0; each < graph.size(); each++) {
            if (closed[each]) {
                ids.add(graph.id(each));
            }
        }
        return ids;
    }
}
