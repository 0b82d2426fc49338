package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Copies chunks with all below them, and puts the copies behind the last of them in the priority order, or behind
/// another chunk and on its level.
///
/// Among themselves the copies wait for each other as the originals do, and for others as well, with every promise to
/// be asked for anew. What has happened and dates that were agreed are not copied.
///
/// @param suffix put behind the titles of the copies that are not below another copy, such as " (copy)"
/// @param ids where their ids come from
/// @param behind the chunk behind which they go; null for the last of the originals, each on the level of its own
public record Duplicate(
        List<ChunkId> chunks,
        String suffix,
        FreshIds ids,
        @Nullable ChunkId behind) implements Edit {

    public Duplicate {
        chunks = List.copyOf(chunks);
    }

    /// Copies beside the originals.
    public Duplicate(List<ChunkId> chunks, String suffix, FreshIds ids) {
        this(chunks, suffix, ids, null);
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
        List<Chunk> originals = Waiting.rows(plan, chunks);
        Map<ChunkId, ChunkId> names = new HashMap<>();
        List<ChunkId> fresh = ids.take(originals.size(), plan.chunks(), ChunkId::new);
        originals.forEach(original -> names.put(original.id(), fresh.get(names.size())));
        List<Chunk> copies =
                originals.stream().map(original -> copy(original, names, row)).toList();
        return copies.isEmpty()
                ? new Result.Changed(plan)
                : new AddChunks(
                                copies,
                                new Place.After(
                                        row == null ? originals.getLast().id() : row.id()))
                        .added(plan, originals);
    }

    private Chunk copy(Chunk original, Map<ChunkId, ChunkId> names, @Nullable Chunk row) {
        List<Dependency> dependencies = new ArrayList<>();
        for (Dependency each : original.dependencies()) {
            ChunkId on = names.getOrDefault(each.on(), each.on());
            dependencies.add(new Dependency(on, each.type(), each.lag(), each.kind(), null));
        }
        ChunkId parent = original.parent();
        boolean below = parent != null && names.containsKey(parent);
        return original.draft(names.getOrDefault(original.id(), original.id()))
                .title(below ? original.title() : Titles.followedBy(original.title(), suffix))
                .parent(below ? names.get(parent) : row == null ? parent : row.parent())
                .dependencies(dependencies)
                .hold(null)
                .progress(Progress.NONE)
                .chunk();
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.DUPLICATE, "", List.copyOf(chunks), "");
    }
}
