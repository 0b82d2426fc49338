package dev.trajectory.finance;

import dev.trajectory.funding.ByYear;
import java.util.HashMap;
import java.util.Map;

/// Sums of amounts by year, one for each key.
final class Totals<K> {

    private final Map<K, ByYear.Sum> sums = new HashMap<>();

    void add(K key, ByYear amounts) {
        sums.computeIfAbsent(key, _ -> new ByYear.Sum()).add(amounts);
    }

    /// The sum for a key; nil where nothing was added.
    ByYear of(K key) {
        ByYear.Sum sum = sums.get(key);
        return sum == null ? ByYear.NIL : sum.amounts();
    }
}
