package dev.trajectory.draw.board;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.draw.page.Route.Point;
import dev.trajectory.model.Dependency;
import java.util.List;

/// A string of a board: from the right of the card waited for to the left of the one that waits.
///
/// @param dependencies what it stands for: one for each way in which the one waits for the other, at least one
/// @param isPromise whether it runs from one organisation to another
/// @param critical whether it is part of the critical path
/// @param route on the board
public record BoardString(
        DependencyLine line, List<Dependency> dependencies, boolean isPromise, boolean critical, Route route) {

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
