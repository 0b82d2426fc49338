package dev.trajectory.draw.board;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.draw.page.Route.Point;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A string of a board: from the right of the card waited for to the left of the one that waits.
///
/// @param promise where it stands; null within one organisation
/// @param critical whether it is part of the critical path
/// @param route on the board
public record BoardString(
        DependencyLine line,
        Dependency dependency,
        @Nullable PromiseNow promise,
        boolean critical,
        Route route) {

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

    /// The state shown of its promise; null within one organisation.
    public @Nullable PromiseState state() {
        return promise == null ? null : promise.shown();
    }

    boolean isInTrouble() {
        PromiseState state = state();
        return state == PromiseState.AT_RISK || state == PromiseState.BROKEN;
    }
}
