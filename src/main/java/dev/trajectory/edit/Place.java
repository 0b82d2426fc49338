package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in the priority order.
public sealed interface Place {

    /// Behind all others.
    record AtEnd() implements Place {}

    /// Right behind a chunk.
    record After(ChunkId chunk) implements Place {}

    /// Right before a chunk.
    record Before(ChunkId chunk) implements Place {}

    /// So many keys, ascending, that lie at this place. Where the chunk named is not in the plan, at the end.
    default List<OrderKey> keys(Plan plan, int count) {
        List<OrderKey> order =
                plan.chunks().stream().map(Chunk::order).sorted(Comparator.naturalOrder()).toList();
        int at = switch (this) {
            case AtEnd _ -> order.size();
            case After(ChunkId chunk) -> indexOf(plan, order, chunk, 1);
            case Before(ChunkId chunk) -> indexOf(plan, order, chunk, 0);
        };
        OrderKey low = at == 0 ? null : order.get(at - 1);
        OrderKey high = at >= order.size() ? null : order.get(at);
        if (low != null && low.equals(high)) {
            high = order.stream().filter(key -> key.compareTo(low) > 0).findFirst().orElse(null);
        }
        return between(low, high, count);
    }

    private static int indexOf(Plan plan, List<OrderKey> order, ChunkId chunk, int behind) {
        Chunk found = plan.chunks().find(chunk);
        return found == null ? order.size() : order.indexOf(found.order()) + behind;
    }

    /// Splits the room in halves, so that keys stay short however many there are.
    private static List<OrderKey> between(@Nullable OrderKey low, @Nullable OrderKey high, int count) {
        List<OrderKey> keys = new ArrayList<>();
        fill(low, high, count, keys);
        return keys;
    }

    private static void fill(@Nullable OrderKey low, @Nullable OrderKey high, int count, List<OrderKey> keys) {
        if (count > 0) {
            OrderKey middle = OrderKey.between(low, high);
            fill(low, middle, (count - 1) / 2, keys);
            keys.add(middle);
            fill(middle, high, count - 1 - (count - 1) / 2, keys);
        }
    }
}
