package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts chunks under a parent, or under none.
///
/// What a chunk has of its own (duration, go-live, impact, roles) is kept when it becomes a parent, though it does not
/// count then; a finding says so.
public record PutUnder(List<ChunkId> chunks, @Nullable ChunkId parent) implements Edit {

    public PutUnder {
        chunks = List.copyOf(chunks);
    }

    @Override
    public Result apply(Plan plan) {
        if (parent != null && !plan.chunks().has(parent)) {
            return Refusal.gone(parent);
        }
        Waiting waiting = Waiting.in(plan);
        List<Chunk> changed = new ArrayList<>();
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().find(id);
            if (chunk == null) {
                return Refusal.gone(id);
            }
            if (parent != null && waiting.withAllBelow(id).contains(parent)) {
                return Refusal.because(Refusal.Reason.BELOW_ITSELF, List.of(id, parent));
            }
            changed.add(chunk.draft().parent(parent).chunk());
        }
        Plan moved = Changes.chunks(plan, changed);
        return circle(moved);
    }

    /// A chunk takes on what its new parent waits for, which may close a circle.
    private Result circle(Plan moved) {
        Waiting waiting = Waiting.in(moved);
        for (ChunkId id : chunks) {
            for (ChunkId each : waiting.withAllBelow(id)) {
                List<ChunkId> circle = waiting.circleThrough(each);
                if (!circle.isEmpty()) {
                    return Refusal.because(Refusal.Reason.CIRCLE, circle);
                }
            }
        }
        return new Result.Changed(moved);
    }

    @Override
    public Label label() {
        return new Label(parent == null ? Label.Kind.OUTDENT : Label.Kind.INDENT, "", List.copyOf(chunks), "");
    }
}
