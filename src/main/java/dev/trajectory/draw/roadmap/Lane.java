package dev.trajectory.draw.roadmap;

import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A swimlane: the chunks of one organisation, workstream or tranche.
///
/// @param id null for chunks that belong to none
/// @param organisation whose lane it is, when lanes are organisations
/// @param folded whether all of it is drawn on one line
record Lane(@Nullable Id id, String name, @Nullable Organisation organisation, List<LaneRow> rows, boolean folded) {
    Lane {
        rows = List.copyOf(rows);
    }
}
