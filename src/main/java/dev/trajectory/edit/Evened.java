package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Option;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/// A plan with the same priority order told in short keys, evenly apart: needed once in some hundred moves to the same
/// place, for each makes a key longer.
final class Evened {

    private Evened() {}

    static Plan of(Plan plan) {
        TreeSet<OrderKey> keys = new TreeSet<>();
        plan.chunks().forEach(chunk -> keys.add(chunk.order()));
        plan.options().forEach(option -> keys.addAll(keys(option)));
        Map<OrderKey, OrderKey> evened = new HashMap<>();
        List<OrderKey> even = OrderKey.inOrder(keys.size());
        keys.forEach(key -> evened.put(key, even.get(evened.size())));
        List<Chunk> chunks =
                plan.chunks().stream().map(chunk -> evened(chunk, evened)).toList();
        List<Option> options =
                plan.options().stream().map(option -> evened(option, evened)).toList();
        return plan.draft()
                .chunks(plan.chunks().withAll(chunks))
                .options(plan.options().withAll(options))
                .plan();
    }

    private static Set<OrderKey> keys(Option option) {
        Set<OrderKey> keys = new HashSet<>();
        option.changes().values().forEach(change -> {
            OrderKey key = change.value(ChunkField.ORDER);
            if (key != null) {
                keys.add(key);
            }
        });
        option.own().values().forEach(row -> {
            if (row instanceof Chunk chunk) {
                keys.add(chunk.order());
            }
        });
        return keys;
    }

    private static Chunk evened(Chunk chunk, Map<OrderKey, OrderKey> evened) {
        return chunk.draft()
                .order(evened.getOrDefault(chunk.order(), chunk.order()))
                .chunk();
    }

    private static Option evened(Option option, Map<OrderKey, OrderKey> evened) {
        SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>(option.changes());
        changes.replaceAll((_, change) -> {
            OrderKey key = change.value(ChunkField.ORDER);
            return key == null ? change : change.with(ChunkField.ORDER, evened.getOrDefault(key, key));
        });
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>(option.own());
        own.replaceAll((_, row) -> row instanceof Chunk chunk ? evened(chunk, evened) : row);
        return option.draft().changes(changes).own(own).option();
    }
}
