package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One field of a chunk that can be set as it is.
///
/// @param name as the file spells it
/// @param <V> what it holds
public record ChunkField<V extends @Nullable Object>(
        String name, Function<Chunk, V> get, BiFunction<ChunkDraft, V, ChunkDraft> set) {

    public static final ChunkField<String> TITLE = new ChunkField<>("title", Chunk::title, ChunkDraft::title);
    public static final ChunkField<@Nullable OrganisationId> OWNER =
            new ChunkField<>("owner", Chunk::owner, ChunkDraft::owner);
    public static final ChunkField<WorkSpan> DURATION =
            new ChunkField<>("duration", Chunk::duration, ChunkDraft::duration);
}
