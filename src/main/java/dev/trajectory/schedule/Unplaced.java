package dev.trajectory.schedule;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import java.util.List;

/// A chunk that no date can be given.
///
/// @param subjects for a circle, the shortest one through this chunk, this chunk first; else the organisation or role
///     that it asks too much of or that is always frozen; must not be changed
public record Unplaced(ChunkId chunk, Reason reason, List<Id> subjects) {

    /// Why it has no date.
    public enum Reason {
        /// It waits for itself.
        CIRCLE,
        /// Freezes leave no day to finish on.
        ALWAYS_FROZEN,
        /// It asks more of an organisation than that can ever take.
        OVER_CAPACITY,
        /// It asks for more people than there ever are.
        OVER_POOL,
        /// It would start after the year 2499.
        BEYOND_HORIZON
    }
}
