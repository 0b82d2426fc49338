package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// Puts changed records into a plan; a value that no plan may hold becomes a refusal.
final class Changes {

    private Changes() {}

    static Result chunk(Plan plan, ChunkDraft draft) {
        return guarded(() -> plan.withChunks(plan.chunks().with(draft.chunk())));
    }

    /// Puts several chunks in the places of those with their ids, in one go.
    static Plan chunks(Plan plan, Collection<Chunk> changed) {
        if (changed.isEmpty()) {
            return plan;
        }
        SequencedMap<ChunkId, Chunk> rows = new LinkedHashMap<>(plan.chunks().byId());
        changed.forEach(chunk -> rows.put(chunk.id(), chunk));
        return plan.withChunks(new Register<>(rows));
    }

    static Result guarded(Supplier<Plan> change) {
        try {
            return new Result.Changed(change.get());
        } catch (InvalidValue e) {
            return new Result.Refused(Refusal.of(e));
        }
    }
}
