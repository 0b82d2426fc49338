package dev.trajectory.ui.roadmap;

import dev.trajectory.edit.ByHand;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chunks at another start: they wait for that day, or are pinned to it; one that is pinned or held takes its pin or
/// hold along.
///
/// @param days how much later than they are placed now; less than 0 is sooner
record Shifted(Desk desk, List<ChunkId> chunks, long days) {

    /// The changes of the chunks, none where they stay.
    ///
    /// @param pin whether they are pinned
    List<Edit> edits(boolean pin) {
        List<Edit> edits = new ArrayList<>();
        for (ChunkId id : chunks) {
            Chunk chunk = desk.plan().chunks().find(id);
            Placement placement = placement(id);
            if (days != 0 && chunk != null && placement != null) {
                edits.add(ByHand.moved(chunk, placement.start(), days, pin));
            }
        }
        return edits;
    }

    /// The day on which a chunk would start; null where it has no day now.
    @Nullable
    LocalDate target(ChunkId id) {
        Placement placement = placement(id);
        return placement == null ? null : placement.start().plusDays(days);
    }

    private @Nullable Placement placement(ChunkId id) {
        return desk.snapshot().outlook().schedule().placement(id);
    }

    /// Changes of these chunks as one step that moves them.
    Edit together(List<Edit> edits) {
        return new Together(new Label(Label.Kind.MOVE, "", List.copyOf(chunks), ""), edits);
    }
}
