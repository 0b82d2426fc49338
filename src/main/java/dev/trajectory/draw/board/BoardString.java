package dev.trajectory.draw.board;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.draw.page.Route.Point;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import java.util.List;

/// A string of a board: from the right of the card waited for to the left of the one that waits.
///
/// @param from the chunk at whose card it begins: the one waited for, or the last that finishes of those below that
/// @param to the chunk at whose card it ends: the one that waits, or the first that starts of those below that
/// @param dependencies what it stands for: one for each way in which the one waits for the other, at least one
/// @param isPromise whether it runs from one organisation to another
/// @param critical whether it is part of the critical path
/// @param route on the board
/// @param bounds in which all of that lies
public record BoardString(
        DependencyLine line,
        ChunkId from,
        ChunkId to,
        List<Dependency> dependencies,
        boolean isPromise,
        boolean critical,
        Route route,
        Box bounds) {

    /// Whether it begins or ends at a chunk, or at the card that stands for it.
    public boolean touches(ChunkId chunk) {
        return line.touches(chunk) || from.equals(chunk) || to.equals(chunk);
    }

    /// The way of a string from one card to another.
    ///
    /// @param bend how far it goes on at least before it turns
    static Route route(Box from, Box to, double bend) {
        double pull = Math.max(bend, Math.abs(to.x() - from.right()) / 2);
        return new Route(List.of(
                new Point(from.right(), from.centre()),
                new Point(from.right() + pull, from.centre()),
                new Point(to.x() - pull, to.centre()),
                new Point(to.x(), to.centre())));
    }
}
