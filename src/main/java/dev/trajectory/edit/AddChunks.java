package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Adds chunks, whose ids must be new, in the order given. Dependencies of theirs that lead to another organisation
/// are asked for.
///
/// @param place where in the priority order; their own keys are replaced
/// @param kind how the step is called: added, pasted or duplicated
public record AddChunks(List<Chunk> chunks, Place place, Label.Kind kind) implements Edit {

    public AddChunks {
        chunks = List.copyOf(chunks);
    }

    public AddChunks(List<Chunk> chunks, Place place) {
        this(chunks, place, Label.Kind.ADD);
    }

    @Override
    public Result apply(Plan plan) {
        return added(plan, List.of());
    }

    /// As [#apply], for chunks made after others.
    Result added(Plan plan, List<Chunk> from) {
        Set<ChunkId> ids = new HashSet<>();
        for (Chunk chunk : chunks) {
            if (plan.chunks().has(chunk.id()) || !ids.add(chunk.id())) {
                return new Result.Refused(Refusal.of(new InvalidValue(
                        InvalidValue.Reason.DUPLICATE, "id", chunk.id().value())));
            }
        }
        if (chunks.isEmpty()) {
            return new Result.Changed(plan);
        }
        Plan roomy = place.withRoom(plan, chunks.size());
        return Changes.checked(plan, () -> {
            List<Chunk> placed = new ArrayList<>();
            List<OrderKey> keys = place.keys(roomy, chunks.size());
            for (int i = 0; i < chunks.size(); i++) {
                placed.add(chunks.get(i).draft().order(keys.get(i)).chunk());
            }
            return new Changes.Made(roomy.withChunks(roomy.chunks().withAll(placed)), placed, from);
        });
    }

    @Override
    public Label label() {
        List<ChunkId> ids = chunks.stream().map(Chunk::id).toList();
        String text = chunks.isEmpty() ? "" : chunks.getFirst().title();
        return new Label(kind, "chunks", List.copyOf(ids), text);
    }
}
