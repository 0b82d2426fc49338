package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes chunks with all below them to another place in the outline: behind a chunk and on its level, or to the end
/// and to the top. Nothing else of them changes, so nothing that hangs on them is lost.
public record MoveRows(List<ChunkId> chunks, @Nullable ChunkId behind) implements Edit {

    public MoveRows {
        chunks = List.copyOf(new LinkedHashSet<>(chunks));
    }

    @Override
    public Result apply(Plan plan) {
        Chunk row = plan.chunks().find(behind);
        if (behind != null && row == null) {
            return Refusal.gone(behind);
        }
        for (ChunkId id : chunks) {
            if (!plan.chunks().has(id)) {
                return Refusal.gone(id);
            }
        }
        List<ChunkId> inOrder =
                Waiting.rows(plan, chunks).stream().map(Chunk::id).toList();
        Place place = row == null ? new Place.AtEnd() : new Place.After(row.id());
        return new Together(
                        label(),
                        List.of(
                                new PutUnder(tops(plan, Set.copyOf(inOrder)), row == null ? null : row.parent()),
                                new Prioritise(inOrder, place)))
                .apply(plan);
    }

    /// Those that are not below another one that moves.
    private List<ChunkId> tops(Plan plan, Set<ChunkId> all) {
        return chunks.stream()
                .filter(id -> {
                    ChunkId parent = plan.chunks().get(id).parent();
                    return parent == null || !all.contains(parent);
                })
                .toList();
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.MOVE, "", List.copyOf(chunks), "");
    }
}
