package dev.trajectory.ui.outcomes;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.ui.chunk.ChunkPick;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets a chunk, named by its number or its name, lead to an outcome.
record AddChunk(Desk desk, OutcomeId outcome) implements AddField.Addition<Chunk> {

    @Override
    public List<String> offers(String typed) {
        return ChunkPick.in(desk.plan())
                .offers(typed, chunk -> !chunk.outcomes().contains(outcome));
    }

    @Override
    public List<Chunk> find(String typed) {
        return ChunkPick.in(desk.plan()).find(typed).stream()
                .map(desk.plan().chunks()::get)
                .toList();
    }

    @Override
    public String title(Chunk chunk) {
        return chunk.title();
    }

    @Override
    public @Nullable Edit edit(Chunk chunk) {
        if (chunk.outcomes().contains(outcome)) {
            return null;
        }
        List<OutcomeId> outcomes = new ArrayList<>(chunk.outcomes());
        outcomes.add(outcome);
        return new ChangeChunks<>(List.of(chunk.id()), ChunkField.OUTCOMES, outcomes);
    }

    @Override
    public String key() {
        return "outcomes.chunk";
    }
}
