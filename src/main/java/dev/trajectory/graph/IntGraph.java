package dev.trajectory.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A graph whose nodes are numbered in the order given.
final class IntGraph<T> {

    private final List<T> nodes;
    private final Map<T, Integer> numbers;
    private final int[][] next;

    private IntGraph(List<T> nodes, Map<T, Integer> numbers, int[][] next) {
        this.nodes = nodes;
        this.numbers = numbers;
        this.next = next;
    }

    static <T> IntGraph<T> of(Collection<T> nodes, Function<T, ? extends Collection<T>> waitsFor) {
        List<T> distinct = List.copyOf(new LinkedHashSet<>(nodes));
        Map<T, Integer> numbers = HashMap.newHashMap(distinct.size());
        for (T node : distinct) {
            numbers.put(node, numbers.size());
        }
        List<int[]> next = new ArrayList<>(distinct.size());
        for (T node : distinct) {
            next.add(numbersOf(waitsFor.apply(node), numbers));
        }
        return new IntGraph<>(distinct, numbers, next.toArray(int[][]::new));
    }

    private static <T> int[] numbersOf(Collection<T> targets, Map<T, Integer> numbers) {
        int[] found = new int[targets.size()];
        int count = 0;
        for (T target : new LinkedHashSet<>(targets)) {
            @Nullable Integer number = numbers.get(target);
            if (number != null) {
                found[count++] = number;
            }
        }
        return Arrays.copyOf(found, count);
    }

    int size() {
        return nodes.size();
    }

    T node(int number) {
        return nodes.get(number);
    }

    /// The number of a node; -1 where it is none of the graph.
    int number(T node) {
        return numbers.getOrDefault(node, -1);
    }

    /// The nodes by number.
    List<T> nodes() {
        return nodes;
    }

    /// The numbers of those that a node waits for, each once.
    int[] next(int node) {
        return next[node];
    }

    /// By node, the numbers of those that wait for it, ascending.
    int[][] waitedForBy() {
        int[] counts = new int[size()];
        for (int[] others : next) {
            for (int other : others) {
                counts[other]++;
            }
        }
        int[][] waitedForBy = new int[size()][];
        Arrays.setAll(waitedForBy, node -> new int[counts[node]]);
        for (int node = size() - 1; node >= 0; node--) {
            for (int other : next[node]) {
                waitedForBy[other][--counts[other]] = node;
            }
        }
        return waitedForBy;
    }
}
