package dev.trajectory.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Circles made quickly instead of shortest: from a node by the shortest way to the first node of its component, and
/// from there by the shortest way back, cut short where the two ways meet.
final class Detours {

    private static final int UNSEEN = -1;

    private final IntGraph<?> graph;
    private final int[] components;
    private final int[][] waitedForBy;
    private final int[] towardsFirst;
    private final int[] awayFromFirst;
    private final int[] queue;

    Detours(IntGraph<?> graph, int[] components) {
        this.graph = graph;
        this.components = components;
        this.waitedForBy = graph.waitedForBy();
        this.towardsFirst = new int[graph.size()];
        this.awayFromFirst = new int[graph.size()];
        this.queue = new int[graph.size()];
        Arrays.fill(towardsFirst, UNSEEN);
        Arrays.fill(awayFromFirst, UNSEEN);
        for (int node = 0; node < graph.size(); node++) {
            if (towardsFirst[node] == UNSEEN) {
                growTrees(node);
            }
        }
    }

    /// Notes for each node of a component the next step to its first node, and the step before on the way from it.
    private void growTrees(int first) {
        grow(first, towardsFirst, true);
        grow(first, awayFromFirst, false);
    }

    private void grow(int first, int[] step, boolean backwards) {
        step[first] = first;
        queue[0] = first;
        int seen = 1;
        for (int head = 0; head < seen; head++) {
            for (int other : backwards ? waitedForBy[queue[head]] : graph.next(queue[head])) {
                if (step[other] == UNSEEN && components[other] == components[first]) {
                    step[other] = queue[head];
                    queue[seen++] = other;
                }
            }
        }
    }

    /// A circle through this node, whose component must have other nodes.
    int[] through(int node) {
        Map<Integer, Integer> before = new HashMap<>();
        for (int at = node; awayFromFirst[at] != at; at = awayFromFirst[at]) {
            before.put(awayFromFirst[at], at);
        }
        List<Integer> circle = new ArrayList<>(List.of(node));
        int at = stepTowardsFirst(node);
        while (at != node && !before.containsKey(at)) {
            circle.add(at);
            at = towardsFirst[at];
        }
        while (at != node) {
            circle.add(at);
            at = before.getOrDefault(at, node);
        }
        return circle.stream().mapToInt(Integer::intValue).toArray();
    }

    private int stepTowardsFirst(int node) {
        if (towardsFirst[node] != node) {
            return towardsFirst[node];
        }
        return Arrays.stream(graph.next(node))
                .filter(other -> other != node && components[other] == components[node])
                .findFirst()
                .orElseThrow();
    }
}
