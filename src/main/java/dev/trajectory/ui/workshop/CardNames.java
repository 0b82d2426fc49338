package dev.trajectory.ui.workshop;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;

/// What chunks are called in the room: by number and title, as on their cards.
record CardNames(WindowWords words, Plan plan, ChunkNumbers numbers) {

    static CardNames of(Desk desk) {
        return new CardNames(desk.words(), desk.plan(), ChunkNumbers.of(desk.plan()));
    }

    String of(ChunkId id) {
        Chunk chunk = plan.chunks().find(id);
        return chunk == null ? "" : words.say("room.chunk", Integer.toString(numbers.number(id)), chunk.title());
    }
}
