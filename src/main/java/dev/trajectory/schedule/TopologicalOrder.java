package dev.trajectory.schedule;

import java.util.Arrays;
import java.util.List;

/// Numbers leaves so that each comes after all it waits for (Kahn 1962), in the plan's order where that is free.
///
/// Fixed leaves wait for nothing.
final class TopologicalOrder {

    private TopologicalOrder() {}

    /// The leaves in order; those left out, those on circles and those behind circles are missing.
    ///
    /// @param leftOut leaves that take no part
    static int[] of(List<Leaf> leaves, Edges edges, boolean[] leftOut) {
        int[] waiting = new int[leaves.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            if (counts(leaves, edges, edge, leftOut)) {
                waiting[edges.to(edge)]++;
            }
        }
        int[] order = new int[leaves.size()];
        int size = 0;
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            if (waiting[leaf] == 0 && !leftOut[leaf]) {
                order[size++] = leaf;
            }
        }
        for (int done = 0; done < size; done++) {
            int leaf = order[done];
            for (int i = edges.firstOut(leaf); i < edges.firstOut(leaf + 1); i++) {
                int edge = edges.out(i);
                int next = edges.to(edge);
                if (counts(leaves, edges, edge, leftOut) && --waiting[next] == 0) {
                    order[size++] = next;
                }
            }
        }
        return Arrays.copyOf(order, size);
    }

    private static boolean counts(List<Leaf> leaves, Edges edges, int edge, boolean[] leftOut) {
        int from = edges.from(edge);
        int to = edges.to(edge);
        return !leftOut[from] && !leftOut[to] && !leaves.get(to).fixed();
    }
}
