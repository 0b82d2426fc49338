package dev.trajectory.ui.chunk;

import dev.trajectory.draw.roadmap.Viewport.Grouping;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.desk.Desk;

/// The spot of chunks that come beside a row: on its level, led by who leads it, and in its lane whatever lanes are.
public final class LaneSpot {

    private LaneSpot() {}

    /// The spot beside a row.
    ///
    /// @param place in the priority order
    /// @param grouping what lanes are
    /// @param duration how long they take where nothing is said of it
    public static Spot beside(Desk desk, Chunk row, Place place, Grouping grouping, WorkSpan duration) {
        Spot spot = new Spot(
                place, row.parent(), row.owner(), duration, desk.session().freshChunkIds());
        return switch (grouping) {
            case ORGANISATION -> spot;
            case WORKSTREAM -> spot.withWorkstream(row.workstream());
            case TRANCHE -> spot.withTranche(row.tranche());
        };
    }
}
