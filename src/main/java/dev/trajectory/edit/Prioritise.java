package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Moves chunks to another place in the priority order, where they follow each other as listed; only their own keys
/// change.
public record Prioritise(List<ChunkId> chunks, Place place) implements Edit {

    public Prioritise {
        chunks = List.copyOf(new LinkedHashSet<>(chunks));
    }

    /// Moves chunks before the one that comes before all of them, among those that a window shows; or null where
    /// they come first already.
    ///
    /// @param shown the chunks among which they move, in the priority order
    public static Prioritise up(List<ChunkId> chunks, List<ChunkId> shown) {
        List<ChunkId> moved = inOrder(chunks, shown);
        int first = moved.isEmpty() ? 0 : shown.indexOf(moved.getFirst());
        return new Prioritise(
                moved, first <= 0 ? new Place.Before(shown.getFirst()) : new Place.Before(shown.get(first - 1)));
    }

    /// Moves chunks behind the one that comes after all of them, among those that a window shows.
    ///
    /// @param shown the chunks among which they move, in the priority order
    public static Prioritise down(List<ChunkId> chunks, List<ChunkId> shown) {
        List<ChunkId> moved = inOrder(chunks, shown);
        int last = moved.isEmpty() ? shown.size() - 1 : shown.indexOf(moved.getLast());
        return new Prioritise(moved, new Place.After(shown.get(Math.min(shown.size() - 1, last + 1))));
    }

    private static List<ChunkId> inOrder(List<ChunkId> chunks, List<ChunkId> shown) {
        Set<ChunkId> moved = new HashSet<>(chunks);
        return shown.stream().filter(moved::contains).toList();
    }

    @Override
    public Result apply(Plan plan) {
        for (ChunkId id : chunks) {
            if (!plan.chunks().has(id)) {
                return Refusal.gone(id);
            }
        }
        Place apart = place.without(chunks, plan);
        Plan roomy = apart.withRoom(plan, chunks.size());
        return Changes.chunks(roomy, () -> {
            List<OrderKey> keys = apart.keys(roomy, chunks.size());
            List<Chunk> moved = new ArrayList<>();
            for (int i = 0; i < chunks.size(); i++) {
                Chunk chunk = roomy.chunks().find(chunks.get(i));
                if (chunk != null) {
                    moved.add(chunk.draft().order(keys.get(i)).chunk());
                }
            }
            return moved;
        });
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.PRIORITISE, "", List.copyOf(chunks), "");
    }
}
