package dev.trajectory.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// Finds what waits for itself.
public final class Circles {

    private Circles() {}

    /// For each node that lies on a circle, in the order given, the shortest circle through it.
    ///
    /// A circle starts with its node; each of its nodes waits for the next, and the last for the first. Nodes
    /// waited for that are not among `nodes` do not count. In components of more than some thousand nodes the
    /// circles of the later nodes are true circles but may not be the shortest (see the package).
    ///
    /// @return circles of at least one node; they share storage, and cannot be changed
    public static <T> SequencedMap<T, List<T>> shortestThroughEach(
            Collection<T> nodes, Function<T, ? extends Collection<T>> waitsFor) {
        IntGraph<T> graph = IntGraph.of(nodes, waitsFor);
        CircleSearch search = new CircleSearch(graph, Components.of(graph));
        search.run();
        SequencedMap<T, List<T>> circles = new LinkedHashMap<>();
        for (int node = 0; node < graph.size(); node++) {
            Lap lap = search.shortestThrough(node);
            if (lap != null) {
                circles.put(graph.node(node), lap.over(graph.nodes()));
            }
        }
        return circles;
    }
}
