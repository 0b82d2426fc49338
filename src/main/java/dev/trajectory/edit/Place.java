package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    /// Throws
    /// [dev.trajectory.model.InvalidValue] where [#withRoom] has not seen to it that there is room.
    default List<OrderKey> keys(Plan plan, int count) {
        List<OrderKey> order = plan.chunks().stream().map(Chunk::order).sorted().toList();
        int at = switch (this) {
            case AtEnd _ -> order.size();
            case After(ChunkId chunk) -> indexOf(plan, order, chunk, 1);
            case Before(ChunkId chunk) -> indexOf(plan, order, chunk, 0);
        };
        OrderKey low = at == 0 ? null : order.get(at - 1);
        OrderKey high = at >= order.size() ? null : order.get(at);
        if (low != null && low.equals(high)) {
            high = order.stream()
                    .filter(key -> key.compareTo(low) > 0)
                    .findFirst()
                    .orElse(null);
        }
        return between(low, high, count);
    }

    /// The plan itself, or, where the keys at this place have grown long, the plan with short ones.
    default Plan withRoom(Plan plan, int count) {
        OrderKey longest = plan.chunks().stream()
                .map(Chunk::order)
                .max(Comparator.comparingInt(key -> key.value().length()))
                .orElse(null);
        boolean hasRoom = longest == null || longest.value().length() <= LONGEST_KEY;
        return hasRoom ? plan : Evened.of(plan);
    }

    /// This place, told by a chunk that stays where it is: where the chunk named is itself among those that move,
    /// by the nearest one on that side that is not.
    default Place without(Collection<ChunkId> moving, Plan plan) {
        Set<ChunkId> leaving = new HashSet<>(moving);
        List<ChunkId> order =
                plan.chunks().stream().sorted(Chunk.BY_PRIORITY).map(Chunk::id).toList();
        return switch (this) {
            case AtEnd end -> end;
            case After(ChunkId chunk) -> {
                int at = order.indexOf(chunk);
                while (at >= 0 && leaving.contains(order.get(at))) {
                    at--;
                }
                yield at >= 0 ? new After(order.get(at)) : first(order, leaving);
            }
            case Before(ChunkId chunk) -> {
                int at = Math.max(0, order.indexOf(chunk));
                while (at < order.size() && leaving.contains(order.get(at))) {
                    at++;
                }
                yield at < order.size() ? new Before(order.get(at)) : new AtEnd();
            }
        };
    }

    private static Place first(List<ChunkId> order, Set<ChunkId> leaving) {
        return order.stream()
                .filter(id -> !leaving.contains(id))
                .findFirst()
                .<Place>map(Before::new)
                .orElse(new AtEnd());
    }

    /// Keys longer than this, in characters, are told anew: their most is 200, and each halving adds one at most.
    int LONGEST_KEY = 150;

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
