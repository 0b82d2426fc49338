package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Moves chunks to another place in the priority order; only their own keys change.
public record Prioritise(List<ChunkId> chunks, Place place) implements Edit {

    public Prioritise {
        chunks = List.copyOf(chunks);
    }

    @Override
    public Result apply(Plan plan) {
        for (ChunkId id : chunks) {
            if (!plan.chunks().has(id)) {
                return Refusal.gone(id);
            }
        }
        return Changes.guarded(() -> {
            List<OrderKey> keys = place.keys(plan, chunks.size());
            List<Chunk> moved = new ArrayList<>();
            for (int i = 0; i < chunks.size(); i++) {
                Chunk chunk = plan.chunks().find(chunks.get(i));
                if (chunk != null) {
                    moved.add(chunk.draft().order(keys.get(i)).chunk());
                }
            }
            return Changes.chunks(plan, moved);
        });
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.PRIORITISE, "", List.copyOf(chunks), "");
    }
}
