package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Removes chunks with all below them, and their names wherever other records hold them: dependencies, gates,
/// benefits, assets, risks, decisions, funds and options stay, without them.
public record RemoveChunks(List<ChunkId> chunks) implements Edit {

    public RemoveChunks {
        chunks = List.copyOf(chunks);
    }

    /// All that goes: the chunks named and those below them.
    public Set<ChunkId> all(Plan plan) {
        Waiting waiting = Waiting.in(plan);
        Set<ChunkId> all = new LinkedHashSet<>();
        chunks.forEach(id -> all.addAll(waiting.withAllBelow(id)));
        return all;
    }

    /// How many dependencies of chunks that stay go with them.
    public int dependenciesLost(Plan plan) {
        Set<ChunkId> gone = all(plan);
        return (int) plan.chunks().stream()
                .filter(chunk -> !gone.contains(chunk.id()))
                .flatMap(chunk -> chunk.dependencies().stream())
                .filter(dependency -> gone.contains(dependency.on()))
                .count();
    }

    @Override
    public Result apply(Plan plan) {
        for (ChunkId id : chunks) {
            if (!plan.chunks().has(id)) {
                return Refusal.gone(id);
            }
        }
        Set<ChunkId> gone = all(plan);
        return new Result.Changed(without(plan, gone));
    }

    private static Plan without(Plan plan, Set<ChunkId> gone) {
        Map<ChunkId, List<ChunkId>> targets = new HashMap<>();
        gone.forEach(id -> targets.put(id, List.of()));
        List<Chunk> staying = plan.chunks().stream()
                .filter(chunk -> !gone.contains(chunk.id()))
                .map(chunk -> without(chunk, gone))
                .toList();
        return new Renaming(targets).in(plan.withChunks(Register.of(staying)));
    }

    private static Chunk without(Chunk chunk, Set<ChunkId> gone) {
        return chunk.dependencies().stream().noneMatch(each -> gone.contains(each.on()))
                ? chunk
                : chunk.draft()
                        .dependencies(chunk.dependencies().stream()
                                .filter(each -> !gone.contains(each.on()))
                                .toList())
                        .chunk();
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.REMOVE, "chunks", List.copyOf(chunks), "");
    }
}
