package dev.trajectory.draw.map;

import dev.trajectory.draw.Livery;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.Chunk;

/// A card with what it says by its fill and edge.
///
/// @param critical whether it decides the plan's finish; of a parent, whether something below it does
/// @param unfunded whether no money can pay for it
record DrawnCard(Chunk chunk, Box box, Livery livery, boolean critical, boolean unfunded) {

    boolean isDone() {
        return chunk.progress().isFinished();
    }
}
