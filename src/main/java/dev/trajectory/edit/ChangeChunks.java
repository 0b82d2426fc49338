package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
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
        List<Chunk> changed = new ArrayList<>();
        try {
            for (ChunkId id : chunks) {
                Chunk chunk = plan.chunks().find(id);
                if (chunk == null) {
                    return Refusal.gone(id);
                }
                if (!Objects.equals(field.get().apply(chunk), value)) {
                    changed.add(field.set().apply(chunk.draft(), value).chunk());
                }
            }
        } catch (InvalidValue e) {
            return new Result.Refused(Refusal.of(e));
        }
        return new Result.Changed(Changes.chunks(plan, changed));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.CHANGE, field.name(), List.copyOf(chunks), "");
    }
}
