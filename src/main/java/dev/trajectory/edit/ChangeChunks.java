package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Sets one field of one or more chunks to a value.
public record ChangeChunks<V extends @Nullable Object>(List<ChunkId> chunks, ChunkField<V> field, V value)
        implements Edit {

    public ChangeChunks {
        chunks = List.copyOf(chunks);
    }

    /// Changes one field of each of several chunks by what stands in it there, as one step.
    ///
    /// @param plan where the chunks stand; those that are not in it are left out
    /// @param change what becomes of a chunk's own value
    public static <V extends @Nullable Object> Edit each(
            Plan plan, List<ChunkId> chunks, ChunkField<V> field, UnaryOperator<V> change) {
        List<Edit> edits = chunks.stream()
                .filter(plan.chunks()::has)
                .<Edit>map(id -> new ChangeChunks<>(
                        List.of(id),
                        field,
                        change.apply(field.get().apply(plan.chunks().get(id)))))
                .toList();
        return edits.size() == 1
                ? edits.getFirst()
                : new Together(new Label(Label.Kind.CHANGE, field.name(), List.copyOf(chunks), ""), edits);
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

    /// What the field lists in the plan besides what an option shows of it stays in each chunk's list.
    @Override
    public Edit rebased(Plan seen, Plan whole) {
        Carried carried = Carried.intoPlan(whole, seen);
        List<Edit> each = new ArrayList<>();
        for (ChunkId id : chunks) {
            Chunk planned = whole.chunks().find(id);
            Chunk was = seen.chunks().find(id);
            each.add(
                    planned == null || was == null
                            ? new ChangeChunks<>(List.of(id), field, value)
                            : new ChangeChunks<>(List.of(id), field, carried(carried, planned, was)));
        }
        return new Together(label(), each);
    }

    @SuppressWarnings({"unchecked", "NullAway"
    }) // what is carried over has the type it had, and may be null where V may
    private V carried(Carried carried, Chunk planned, Chunk was) {
        V now = field.get().apply(was);
        return Objects.equals(now, value)
                ? value
                : (V) carried.component(field.get().apply(planned), now, value);
    }

    @Override
    public Label label() {
        String text = field.equals(ChunkField.TITLE) && value instanceof String title ? title : "";
        return new Label(Label.Kind.CHANGE, field.name(), List.copyOf(chunks), text);
    }
}
