package dev.trajectory.edit;

import dev.trajectory.graph.Circles;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The circles a plan has, whether of dependencies or of chunks that lie below themselves.
///
/// Each chunk is two stops, its start (even) and its end (odd). The start of a chunk waits for its parent's start and
/// for the ends of what it waits for; the end of a parent waits for the ends of those below it, and that of any other
/// chunk for its start. So dependencies of and on parents need not be spread over the chunks below them.
final class Knots {

    private final WaitGraph graph;

    private Knots(Plan plan) {
        graph = new WaitGraph(plan);
    }

    /// The shortest circle through a chunk that was on none before; empty where there is no such chunk.
    static List<ChunkId> tied(Plan before, Plan after) {
        Knots now = new Knots(after);
        if (now.isFree()) {
            return List.of();
        }
        Knots then = new Knots(before);
        Set<ChunkId> known = new HashSet<>();
        then.circles().forEach(circle -> known.addAll(then.passed(circle)));
        return now.circles().stream()
                .filter(circle -> !known.containsAll(now.passed(circle)))
                .map(now::chunks)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /// Whether there is no circle at all: nothing is left when stops that wait for none are taken away again and
    /// again.
    private boolean isFree() {
        int stops = 2 * graph.size();
        int[] waiting = new int[stops];
        int[][] next = new int[stops][];
        int[] heads = new int[stops + 1];
        for (int stop = 0; stop < stops; stop++) {
            next[stop] = targets(stop);
            waiting[stop] = next[stop].length;
            for (int target : next[stop]) {
                heads[target + 1]++;
            }
        }
        Arrays.parallelPrefix(heads, Integer::sum);
        int[] waiters = new int[heads[stops]];
        int[] filled = Arrays.copyOf(heads, stops);
        for (int stop = 0; stop < stops; stop++) {
            for (int target : next[stop]) {
                waiters[filled[target]++] = stop;
            }
        }
        int[] queue = new int[stops];
        int count = 0;
        for (int stop = 0; stop < stops; stop++) {
            if (waiting[stop] == 0) {
                queue[count++] = stop;
            }
        }
        for (int head = 0; head < count; head++) {
            for (int i = heads[queue[head]]; i < heads[queue[head] + 1]; i++) {
                if (--waiting[waiters[i]] == 0) {
                    queue[count++] = waiters[i];
                }
            }
        }
        return count == stops;
    }

    private int[] targets(int stop) {
        int chunk = stop / 2;
        if (stop % 2 == 1) {
            return graph.isParent(chunk)
                    ? Arrays.stream(graph.below(chunk))
                            .map(each -> 2 * each + 1)
                            .toArray()
                    : new int[] {stop - 1};
        }
        IntStream ends = Arrays.stream(graph.awaited(chunk)).map(each -> 2 * each + 1);
        int parent = graph.parent(chunk);
        return (parent == WaitGraph.NONE ? ends : IntStream.concat(IntStream.of(2 * parent), ends)).toArray();
    }

    /// For each stop on a circle, the shortest one.
    private Collection<List<Integer>> circles() {
        return Circles.shortestThroughEach(
                        IntStream.range(0, 2 * graph.size()).boxed().toList(),
                        stop -> Arrays.stream(targets(stop)).boxed().toList())
                .values();
    }

    private List<ChunkId> passed(List<Integer> circle) {
        return circle.stream().map(stop -> graph.id(stop / 2)).toList();
    }

    /// The chunks that a circle of stops leads through: those that wait by themselves and those they wait for;
    /// where nobody waits, the chunks that lie below each other.
    private List<ChunkId> chunks(List<Integer> circle) {
        List<Integer> chunks = new ArrayList<>();
        for (int i = 0; i < circle.size(); i++) {
            int stop = circle.get(i);
            int next = circle.get((i + 1) % circle.size());
            if (stop % 2 == 0 && next % 2 == 1) {
                add(stop / 2, chunks);
                add(next / 2, chunks);
            }
        }
        if (chunks.isEmpty()) {
            circle.forEach(stop -> add(stop / 2, chunks));
        }
        if (chunks.size() > 1 && chunks.getFirst().equals(chunks.getLast())) {
            chunks.removeLast();
        }
        return chunks.stream().map(graph::id).toList();
    }

    private static void add(int chunk, List<Integer> chunks) {
        if (chunks.isEmpty() || chunks.getLast() != chunk) {
            chunks.add(chunk);
        }
    }
}
