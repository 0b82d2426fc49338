package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Sets one field of one or more chunks to a value.
public record ChangeChunks<V extends @Nullable Object>(List<ChunkId> chunks, ChunkField<V> field, V value)
        implements Edit {

    public ChangeChunks {
        chunks = List.copyOf(chunks);
    }

    @Override
    public Result apply(Plan plan) {
        Register<ChunkId, Chunk> changed = plan.chunks();
        boolean same = true;
        try {
            for (ChunkId id : chunks) {
                Chunk chunk = plan.chunks().find(id);
                if (chunk == null) {
                    return new Result.Refused(new Refusal(Refusal.Reason.GONE, "", List.of(id), List.of()));
                }
                if (!Objects.equals(field.get().apply(chunk), value)) {
                    same = false;
                    changed =
                            changed.with(field.set().apply(chunk.draft(), value).chunk());
                }
            }
        } catch (InvalidValue e) {
            return new Result.Refused(Refusal.of(e));
        }
        return new Result.Changed(same ? plan : plan.withChunks(changed));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.CHANGE, field.name(), List.copyOf(chunks), "");
    }
}
