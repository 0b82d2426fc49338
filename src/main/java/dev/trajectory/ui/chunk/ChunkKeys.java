package dev.trajectory.ui.chunk;

import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.function.Supplier;

/// What can be done with chunks wherever they are drawn.
///
/// @param chosen the chunks it is done with, the one selected last at the end
public record ChunkKeys(Desk desk, Supplier<List<ChunkId>> chosen) {

    /// All of it.
    public List<Action> actions() {
        return List.of(Action.onCanvas("chunkFindings", "K", this::hasFindings, this::findings));
    }

    private boolean hasFindings() {
        List<ChunkId> chunks = chosen.get();
        return !chunks.isEmpty() && new ChunkFindings(desk, chunks.getLast()).any();
    }

    private void findings() {
        new ChunkFindings(desk, chosen.get().getLast()).open();
    }
}
