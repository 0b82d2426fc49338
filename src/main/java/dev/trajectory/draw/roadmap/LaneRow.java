package dev.trajectory.draw.roadmap;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// One chunk's row in a lane.
///
/// @param placement null when no date can be given
/// @param depth how many parents it stands below in this lane
/// @param parent whether it is a heading over other chunks
/// @param folded whether what is below it is hidden
record LaneRow(Chunk chunk, @Nullable Placement placement, int depth, boolean parent, boolean folded) {

    /// This row with what another outlook says of its chunk.
    LaneRow dated(Outlook other) {
        Chunk now = other.plan().chunks().find(chunk.id());
        return new LaneRow(now == null ? chunk : now, other.schedule().placement(chunk.id()), depth, parent, folded);
    }

    ChunkId id() {
        return chunk.id();
    }

    boolean isDone() {
        return chunk.progress().isFinished();
    }

    boolean isCritical() {
        return placement != null && placement.critical();
    }

    boolean isMilestone() {
        return !parent && chunk.duration().isNil();
    }

    /// How many days after its deadline it finishes; nil when it meets it or has none.
    long daysLate() {
        return placement == null || chunk.deadline() == null
                ? 0
                : Math.max(0, placement.finish().toEpochDay() - chunk.deadline().toEpochDay());
    }
}
