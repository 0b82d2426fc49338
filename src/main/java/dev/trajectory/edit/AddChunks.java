package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Adds chunks, whose ids must be new, in the order given.
///
/// @param place where in the priority order; their own keys are replaced
public record AddChunks(List<Chunk> chunks, Place place) implements Edit {

    public AddChunks {
        chunks = List.copyOf(chunks);
    }

    @Override
    public Result apply(Plan plan) {
        for (Chunk chunk : chunks) {
            if (plan.chunks().has(chunk.id())) {
                return new Result.Refused(Refusal.of(new InvalidValue(
                        InvalidValue.Reason.DUPLICATE, "id", chunk.id().value())));
            }
        }
        return Changes.guarded(() -> {
            List<Chunk> placed = new ArrayList<>();
            List<OrderKey> keys = place.keys(plan, chunks.size());
            for (int i = 0; i < chunks.size(); i++) {
                placed.add(chunks.get(i).draft().order(keys.get(i)).chunk());
            }
            return Changes.chunks(plan, placed);
        });
    }

    @Override
    public Label label() {
        List<ChunkId> ids = chunks.stream().map(Chunk::id).toList();
        String text = chunks.isEmpty() ? "" : chunks.getFirst().title();
        return new Label(Label.Kind.ADD, "chunks", List.copyOf(ids), text);
    }
}
