package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.LinkedHashSet;
import java.util.List;
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
        Renaming renaming = Renaming.without(gone);
        List<Chunk> staying = plan.chunks().stream()
                .filter(chunk -> !gone.contains(chunk.id()))
                .map(renaming::rewired)
                .toList();
        return renaming.in(plan.withChunks(Register.of(staying)));
    }

    /// A plan without the names of chunks that are not in it any more.
    static Plan namesOf(Set<ChunkId> gone, Plan plan) {
        return gone.isEmpty() ? plan : without(plan, gone);
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.REMOVE, "chunks", List.copyOf(chunks), "");
    }
}
