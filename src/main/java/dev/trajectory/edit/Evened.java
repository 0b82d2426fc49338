package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;

/// A plan with the same priority order told in short keys, evenly apart: needed once in some hundred moves to the same
/// place, for each makes a key longer.
final class Evened {

    private Evened() {}

    static Plan of(Plan plan) {
        TreeSet<OrderKey> keys = new TreeSet<>();
        plan.chunks().forEach(chunk -> keys.add(chunk.order()));
        plan.options().forEach(option -> keys.addAll(option.orders().values()));
        Map<OrderKey, OrderKey> evened = new HashMap<>();
        List<OrderKey> even = OrderKey.inOrder(keys.size());
        keys.forEach(key -> evened.put(key, even.get(evened.size())));
        List<Chunk> chunks = plan.chunks().stream()
                .map(chunk -> chunk.draft()
                        .order(evened.getOrDefault(chunk.order(), chunk.order()))
                        .chunk())
                .toList();
        List<Option> options = plan.options().stream()
                .map(option -> {
                    SequencedMap<ChunkId, OrderKey> orders = new LinkedHashMap<>(option.orders());
                    orders.replaceAll((_, key) -> evened.getOrDefault(key, key));
                    return option.withOrders(orders);
                })
                .toList();
        return plan.draft()
                .chunks(plan.chunks().withAll(chunks))
                .options(plan.options().withAll(options))
                .plan();
    }
}
