package dev.trajectory.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Looks for the shortest circle through each node, inside the node's component.
final class CircleSearch {

    /// How many edges all searches of a graph together may follow before circles need no longer be the shortest.
    static final int MOST_STEPS = 5_000_000;

    private static final int UNSEEN = -1;

    private final IntGraph<?> graph;
    private final int[] components;
    private final @Nullable Lap[] best;
    private final int[] before;
    private final int[] queue;
    private long steps;
    private @Nullable Detours detours;

    CircleSearch(IntGraph<?> graph, int[] components) {
        this.graph = graph;
        this.components = components;
        this.best = new Lap[graph.size()];
        this.before = new int[graph.size()];
        this.queue = new int[graph.size()];
        Arrays.fill(before, UNSEEN);
    }

    /// Searches for the circles of all nodes.
    void run() {
        int[] sizes = new int[graph.size()];
        for (int component : components) {
            sizes[component]++;
        }
        for (int node = 0; node < graph.size(); node++) {
            if (sizes[components[node]] > 1) {
                search(node);
            } else if (waitsForItself(node)) {
                best[node] = new Lap(new int[] {node}, 0);
            }
        }
    }

    /// What the search found for this node, read from it on; null where there is no circle.
    @Nullable
    Lap shortestThrough(int node) {
        return best[node];
    }

    private boolean waitsForItself(int node) {
        return Arrays.stream(graph.next(node)).anyMatch(other -> other == node);
    }

    private void search(int node) {
        Lap known = best[node];
        if (steps > MOST_STEPS && known != null) {
            return;
        }
        int[] circle = steps > MOST_STEPS
                ? detours().through(node)
                : shorterThan(known == null ? Integer.MAX_VALUE : known.length(), node);
        for (int i = 0; i < circle.length; i++) {
            Lap other = best[circle[i]];
            if (other == null || other.length() > circle.length) {
                best[circle[i]] = new Lap(circle, i);
            }
        }
    }

    private Detours detours() {
        if (detours == null) {
            detours = new Detours(graph, components);
        }
        return detours;
    }

    /// The shortest circle through this node if it has fewer than `length` nodes, else an empty one: breadth first
    /// over those it waits for, until one of them waits for it.
    private int[] shorterThan(int length, int from) {
        int seen = 0;
        queue[seen++] = from;
        before[from] = from;
        int[] circle = {};
        int levelEnd = 1;
        int depth = 1;
        search:
        for (int head = 0; head < seen && depth < length; head++) {
            int node = queue[head];
            for (int other : graph.next(node)) {
                steps++;
                if (other == from) {
                    circle = backFrom(node, depth);
                    break search;
                }
                if (before[other] == UNSEEN && components[other] == components[from]) {
                    before[other] = node;
                    queue[seen++] = other;
                }
            }
            if (head + 1 == levelEnd) {
                levelEnd = seen;
                depth++;
            }
        }
        for (int i = 0; i < seen; i++) {
            before[queue[i]] = UNSEEN;
        }
        return circle;
    }

    /// The nodes from the start of the search to this one.
    private int[] backFrom(int last, int length) {
        int[] circle = new int[length];
        int node = last;
        for (int i = length - 1; i >= 0; i--) {
            circle[i] = node;
            node = before[node];
        }
        return circle;
    }
}
