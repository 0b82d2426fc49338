package dev.trajectory.graph;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/// Which nodes can all reach each other. JGraphT's inspector of Kosaraju's kind is used because it does not recurse.
final class Components {

    private Components() {}

    /// By node, a number that it shares with exactly the nodes that it can reach and that can reach it.
    ///
    /// Nodes that lead to no circle are components by themselves and are set aside first, which is quicker by far:
    /// most plans have no others.
    static int[] of(IntGraph<?> graph) {
        int[] components = new int[graph.size()];
        Arrays.setAll(components, node -> node);
        boolean[] leadsToCircle = leadingToCircles(graph);
        Graph<Integer, DefaultEdge> library = libraryGraph(graph, leadsToCircle);
        for (Set<Integer> members : new KosarajuStrongConnectivityInspector<>(library).stronglyConnectedSets()) {
            int first = Collections.min(members);
            for (int member : members) {
                components[member] = first;
            }
        }
        return components;
    }

    /// The nodes left over when those that wait for none are taken away again and again.
    private static boolean[] leadingToCircles(IntGraph<?> graph) {
        boolean[] left = new boolean[graph.size()];
        Arrays.fill(left, true);
        int[][] waitedForBy = graph.waitedForBy();
        int[] waiting = new int[graph.size()];
        Arrays.setAll(waiting, node -> graph.next(node).length);
        int[] free = IntStream.range(0, graph.size())
                .filter(node -> waiting[node] == 0)
                .toArray();
        int[] queue = Arrays.copyOf(free, graph.size());
        int count = free.length;
        for (int head = 0; head < count; head++) {
            left[queue[head]] = false;
            for (int other : waitedForBy[queue[head]]) {
                if (--waiting[other] == 0) {
                    queue[count++] = other;
                }
            }
        }
        return left;
    }

    private static Graph<Integer, DefaultEdge> libraryGraph(IntGraph<?> graph, boolean[] included) {
        Graph<Integer, DefaultEdge> library = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int node = 0; node < graph.size(); node++) {
            if (included[node]) {
                library.addVertex(node);
            }
        }
        for (int node : library.vertexSet()) {
            for (int other : graph.next(node)) {
                if (included[other]) {
                    library.addEdge(node, other);
                }
            }
        }
        return library;
    }
}
