package dev.trajectory.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds edges that say nothing new, since a longer way leads to the same node. Where no node waits for itself, taking
/// all of them away at once leaves everything reachable that was: of the ways to a node, the longest has none of them.
///
/// Nodes that wait for themselves, or for one that does, are left out: nothing they wait for is called a shortcut.
public final class Shortcuts<T> {

    private static final int IN_CIRCLE = -1;

    private final IntGraph<T> graph;
    private final boolean[] passes;
    private final int[] level;
    private final int[] seenFor;
    private final int[] stack;
    private int search;

    private Shortcuts(IntGraph<T> graph, boolean[] passes) {
        this.graph = graph;
        this.passes = passes;
        this.level = levels(graph);
        this.seenFor = new int[graph.size()];
        this.stack = new int[graph.size()];
    }

    /// Prepares to answer for a graph.
    ///
    /// @param passes whether a way may lead through a node
    public static <T> Shortcuts<T> in(
            Collection<T> nodes, Function<T, ? extends Collection<T>> waitsFor, Predicate<T> passes) {
        IntGraph<T> graph = IntGraph.of(nodes, waitsFor);
        boolean[] passing = new boolean[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            passing[node] = passes.test(graph.node(node));
        }
        return new Shortcuts<>(graph, passing);
    }

    /// Whether one of some nodes is that one, or a way leads from one of them to it.
    public boolean leads(Collection<T> from, T to) {
        int target = graph.number(to);
        if (target < 0 || level[target] == IN_CIRCLE) {
            return false;
        }
        search++;
        int open = 0;
        List<T> starts = new ArrayList<>(from);
        for (T start : starts) {
            int node = graph.number(start);
            if (node == target) {
                return true;
            }
            open = add(node, target, open);
        }
        while (open > 0) {
            for (int next : graph.next(stack[--open])) {
                if (next == target) {
                    return true;
                }
                open = add(next, target, open);
            }
        }
        return false;
    }

    /// Puts a node on the stack, if a way may lead through it and it is not there yet. Ways go down from level to
    /// level, so one that is no higher than the target leads nowhere.
    private int add(int node, int target, int open) {
        if (node < 0 || !passes[node] || seenFor[node] == search || level[node] <= level[target]) {
            return open;
        }
        seenFor[node] = search;
        stack[open] = node;
        return open + 1;
    }

    /// By node, how long the longest way from it is; [#IN_CIRCLE] for those that wait for a circle.
    private static int[] levels(IntGraph<?> graph) {
        int[][] waitedForBy = graph.waitedForBy();
        int[] waiting = new int[graph.size()];
        Arrays.setAll(waiting, node -> graph.next(node).length);
        int[] level = new int[graph.size()];
        int[] queue = new int[graph.size()];
        int count = 0;
        for (int node = 0; node < graph.size(); node++) {
            if (waiting[node] == 0) {
                queue[count++] = node;
            }
        }
        for (int head = 0; head < count; head++) {
            for (int other : waitedForBy[queue[head]]) {
                level[other] = Math.max(level[other], level[queue[head]] + 1);
                if (--waiting[other] == 0) {
                    queue[count++] = other;
                }
            }
        }
        for (int node = 0; node < graph.size(); node++) {
            level[node] = waiting[node] > 0 ? IN_CIRCLE : level[node];
        }
        return level;
    }
}
