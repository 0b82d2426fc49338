package dev.trajectory.graph;

import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/// Which nodes can all reach each other. JGraphT's inspector of Kosaraju's kind is used because it does not recurse.
final class Components {

    private Components() {}

    /// By node, a number that it shares with exactly the nodes that it can reach and that can reach it.
    static int[] of(IntGraph<?> graph) {
        Graph<Integer, DefaultEdge> library = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (int node = 0; node < graph.size(); node++) {
            library.addVertex(node);
        }
        for (int node = 0; node < graph.size(); node++) {
            for (int other : graph.next(node)) {
                library.addEdge(node, other);
            }
        }
        int[] components = new int[graph.size()];
        int component = 0;
        for (Set<Integer> members : new KosarajuStrongConnectivityInspector<>(library).stronglyConnectedSets()) {
            for (int member : members) {
                components[member] = component;
            }
            component++;
        }
        return components;
    }
}
