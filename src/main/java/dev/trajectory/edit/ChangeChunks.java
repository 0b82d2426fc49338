package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
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
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().find(id);
            if (chunk == null) {
                return Refusal.gone(id);
            }
            if (!Objects.equals(field.get().apply(chunk), value)) {
                changed.add(chunk);
            }
        }
        return changed.isEmpty()
                ? new Result.Changed(plan)
                : Changes.chunks(
                        plan,
                        () -> changed.stream()
                                .map(chunk ->
                                        field.set().apply(chunk.draft(), value).chunk())
                                .toList());
    }

    @Override
    public Label label() {
        String text = field.equals(ChunkField.TITLE) && value instanceof String title ? title : "";
        return new Label(Label.Kind.CHANGE, field.name(), List.copyOf(chunks), text);
    }
}
