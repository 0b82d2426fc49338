package dev.trajectory.check;

import dev.trajectory.check.DependencyGraph.Stop;
import dev.trajectory.graph.Circles;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Finds chunks that wait for themselves, and chunks that lie below themselves.
///
/// The dependency graph itself is searched, so circles are found even where dependencies are not kept.
final class CircleChecks {

    private CircleChecks() {}

    static void cycles(Review review, Consumer<Finding> found) {
        DependencyGraph graph = DependencyGraph.of(review.family());
        List<List<Id>> circles = new ArrayList<>();
        Circles.shortestThroughEach(graph.stops(), graph::waitsFor)
                .forEach((stop, circle) -> circles.add(chunks(stop, circle)));
        report(circles, Rule.CYCLE, found);
    }

    static void parentLoops(Review review, Consumer<Finding> found) {
        List<List<Id>> loops = new ArrayList<>();
        Circles.shortestThroughEach(ids(review), id -> parentOf(review, id))
                .forEach((id, loop) -> loops.add(List.copyOf(loop)));
        report(loops, Rule.PARENT_LOOP, found);
    }

    private static List<Id> chunks(Stop first, List<Stop> circle) {
        List<Id> chunks = new ArrayList<>();
        for (Stop stop : circle) {
            if (stop instanceof Stop.Leaf(ChunkId chunk)) {
                chunks.add(chunk);
            }
        }
        return first instanceof Stop.Leaf ? chunks : List.of();
    }

    private static List<ChunkId> ids(Review review) {
        return review.plan().chunks().stream().map(Chunk::id).toList();
    }

    private static Collection<ChunkId> parentOf(Review review, ChunkId id) {
        Chunk chunk = review.plan().chunks().find(id);
        return chunk == null || chunk.parent() == null ? List.of() : List.of(chunk.parent());
    }

    /// Names the shortest circles, so many that each chunk on a circle is named once or more.
    private static void report(List<List<Id>> circles, Rule rule, Consumer<Finding> found) {
        Set<Id> named = new HashSet<>();
        circles.stream().sorted(Comparator.comparingInt(List::size)).forEach(circle -> {
            if (!circle.isEmpty() && !named.contains(circle.getFirst())) {
                named.addAll(circle);
                found.accept(Finding.error(rule, circle, new Term.Circle(circle)));
            }
        });
    }
}
