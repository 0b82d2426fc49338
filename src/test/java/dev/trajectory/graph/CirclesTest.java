package dev.trajectory.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CirclesTest {

    @Test
    void theShortestCircleStartsWithItsNode() {
        Map<String, List<String>> waits =
                Map.of("a", List.of("b"), "b", List.of("c", "a"), "c", List.of("a"), "d", List.of("a"));

        assertThat(circles(List.of("d", "a", "b", "c"), waits))
                .containsExactly(
                        Map.entry("a", List.of("a", "b")),
                        Map.entry("b", List.of("b", "a")),
                        Map.entry("c", List.of("c", "a", "b")));
    }

    @Test
    void aNodeThatWaitsForItselfIsACircleOfOne() {
        assertThat(circles(List.of("a", "b"), Map.of("a", List.of("a"), "b", List.of("a"))))
                .containsExactly(Map.entry("a", List.of("a")));
    }

    @Test
    void nodesOutsideTheGraphDoNotCount() {
        assertThat(circles(List.of("a"), Map.of("a", List.of("b"), "b", List.of("a"))))
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void aRingOfAHundredThousandIsFound() {
        int size = 100_000;
        SequencedMap<Integer, List<Integer>> circles = Circles.shortestThroughEach(
                IntStream.range(0, size).boxed().toList(), node -> List.of((node + 1) % size));

        assertThat(circles.size()).isEqualTo(size);
        List<Integer> circle = circles.get(70_000);
        assertThat(circle.size()).isEqualTo(size);
        assertThat(circle.subList(0, 2)).containsExactly(70_000, 70_001);
        assertThat(circle.getLast()).isEqualTo(69_999);
    }

    @Test
    @Timeout(60)
    void aTangleOfAHundredThousandIsFound() {
        int size = 100_000;
        SequencedMap<Integer, List<Integer>> circles = Circles.shortestThroughEach(
                IntStream.range(0, size).boxed().toList(),
                node -> List.of((node * 7 + 1) % size, (node * 13 + 5) % size, (node + 1) % size));

        assertThat(circles.size()).isEqualTo(size);
        for (int node = 0; node < size; node += 997) {
            List<Integer> circle = circles.get(node);
            assertThat(circle).startsWith(node).doesNotHaveDuplicates();
            for (int i = 0; i < circle.size(); i++) {
                int from = circle.get(i);
                assertThat(circle.get((i + 1) % circle.size()))
                        .isIn((from * 7 + 1) % size, (from * 13 + 5) % size, (from + 1) % size);
            }
        }
    }

    @Property
    void circlesAreAsShortAsStepsBackSay(@ForAll @Size(max = 40) List<@IntRange(max = 99) Integer> edges) {
        Map<Integer, List<Integer>> waits = new HashMap<>();
        for (int edge : edges) {
            waits.computeIfAbsent(edge / 10, node -> new ArrayList<>()).add(edge % 10);
        }
        SequencedMap<Integer, List<Integer>> circles = Circles.shortestThroughEach(
                IntStream.range(0, 10).boxed().toList(), node -> waits.getOrDefault(node, List.of()));

        int[][] steps = stepsBetween(waits);
        for (int node = 0; node < 10; node++) {
            List<Integer> circle = circles.getOrDefault(node, List.of());
            assertThat(circle.size()).isEqualTo(steps[node][node] > 10 ? 0 : steps[node][node]);
            assertThat(circle).doesNotHaveDuplicates();
            for (int i = 0; i < circle.size(); i++) {
                assertThat(waits.get(circle.get(i))).contains(circle.get((i + 1) % circle.size()));
            }
        }
        assertThat(circles).allSatisfy((node, circle) -> assertThat(circle).startsWith(node));
    }

    /// The fewest steps, at least one, from node to node; 99 where there is no way (Floyd and Warshall).
    private static int[][] stepsBetween(Map<Integer, List<Integer>> waits) {
        int[][] steps = new int[10][10];
        for (int from = 0; from < 10; from++) {
            for (int to = 0; to < 10; to++) {
                steps[from][to] = waits.getOrDefault(from, List.of()).contains(to) ? 1 : 99;
            }
        }
        for (int by = 0; by < 10; by++) {
            for (int from = 0; from < 10; from++) {
                for (int to = 0; to < 10; to++) {
                    steps[from][to] = Math.min(steps[from][to], steps[from][by] + steps[by][to]);
                }
            }
        }
        return steps;
    }

    private static SequencedMap<String, List<String>> circles(List<String> nodes, Map<String, List<String>> waits) {
        return Circles.shortestThroughEach(nodes, node -> waits.getOrDefault(node, List.of()));
    }
}
