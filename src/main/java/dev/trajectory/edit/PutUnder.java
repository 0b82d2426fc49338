package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts chunks under a parent, or under none.
///
/// What a chunk has of its own (duration, go-live, impact, roles) is kept when it becomes a parent, though it does not
/// count then; a finding says so.
///
/// @param kind how the step is called: put in a level, or moved out one
public record PutUnder(List<ChunkId> chunks, @Nullable ChunkId parent, Label.Kind kind) implements Edit {

    public PutUnder {
        chunks = List.copyOf(new LinkedHashSet<>(chunks));
    }

    public PutUnder(List<ChunkId> chunks, @Nullable ChunkId parent) {
        this(chunks, parent, parent == null ? Label.Kind.OUTDENT : Label.Kind.INDENT);
    }

    /// Puts chunks under the one before them with the same parent, in the priority order; null where there is
    /// none.
    public static @Nullable Edit indent(Plan plan, List<ChunkId> chunks) {
        Set<ChunkId> moving = new HashSet<>(chunks);
        Chunk first = plan.chunks().stream()
                .filter(chunk -> moving.contains(chunk.id()))
                .min(Chunk.BY_PRIORITY)
                .orElse(null);
        if (first == null) {
            return null;
        }
        return plan.chunks().stream()
                .filter(chunk -> Objects.equals(chunk.parent(), first.parent()))
                .filter(chunk -> !moving.contains(chunk.id()) && chunk.order().compareTo(first.order()) < 0)
                .max(Chunk.BY_PRIORITY)
                .<Edit>map(before -> new PutUnder(chunks, before.id()))
                .orElse(null);
    }

    /// Moves chunks out one level each, next to what was their parent; null where none has a parent.
    public static @Nullable Edit outdent(Plan plan, List<ChunkId> chunks) {
        List<Edit> moves = new ArrayList<>();
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().find(id);
            Chunk parent = chunk == null ? null : plan.chunks().find(chunk.parent());
            if (chunk != null && chunk.parent() != null) {
                moves.add(new PutUnder(List.of(id), parent == null ? null : parent.parent(), Label.Kind.OUTDENT));
            }
        }
        return moves.isEmpty() ? null : new Together(new Label(Label.Kind.OUTDENT, "", List.copyOf(chunks), ""), moves);
    }

    @Override
    public Result apply(Plan plan) {
        if (parent != null && !plan.chunks().has(parent)) {
            return Refusal.gone(parent);
        }
        Set<ChunkId> above = parent == null ? Set.of() : plan.lineage(parent);
        List<Chunk> moved = new ArrayList<>();
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().find(id);
            if (chunk == null) {
                return Refusal.gone(id);
            }
            if (parent != null && above.contains(id)) {
                return Refusal.because(Refusal.Reason.BELOW_ITSELF, List.of(id, parent));
            }
            moved.add(chunk);
        }
        return Changes.chunks(
                plan,
                () -> moved.stream()
                        .map(chunk -> chunk.draft().parent(parent).chunk())
                        .toList());
    }

    @Override
    public Label label() {
        return new Label(kind, "", List.copyOf(chunks), "");
    }
}
