package dev.trajectory.finance.reach;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Chunks without what was decided about their dates: without a date set by hand, their tranche's start and agreed
/// dates, so that nothing but work, people, money and approvals holds them back.
final class Lifted {

    private static final List<ChunkField<? extends @Nullable Object>> DECIDED =
            List.of(ChunkField.NOT_BEFORE, ChunkField.TRANCHE_START, ChunkField.PIN, ChunkField.HOLD);

    private Lifted() {}

    static Chunk of(Chunk chunk) {
        return chunk.draft()
                .notBefore(null)
                .trancheStart(null)
                .pin(null)
                .hold(null)
                .chunk();
    }

    static Plan of(Plan plan, Collection<ChunkId> chunks) {
        return plan.withChunks(plan.chunks()
                .withAll(chunks.stream().map(id -> of(plan.chunks().get(id))).toList()));
    }

    /// The same as one edit.
    static Edit edit(Plan plan, Collection<ChunkId> chunks, Label label) {
        List<Edit> edits = new ArrayList<>();
        for (ChunkField<? extends @Nullable Object> field : DECIDED) {
            List<ChunkId> decided = chunks.stream()
                    .filter(id ->
                            Objects.nonNull(field.get().apply(plan.chunks().get(id))))
                    .toList();
            if (!decided.isEmpty()) {
                edits.add(cleared(decided, field));
            }
        }
        return new Together(label, edits);
    }

    @SuppressWarnings("unchecked") // every one of these fields may be null
    private static Edit cleared(List<ChunkId> chunks, ChunkField<? extends @Nullable Object> field) {
        return new ChangeChunks<>(chunks, (ChunkField<@Nullable Object>) field, null);
    }
}
