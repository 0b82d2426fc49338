package dev.trajectory.draw.map;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.schedule.PromiseNow.Standing;
import org.jspecify.annotations.Nullable;

/// A line with what it says by its weight and colour.
///
/// @param bounds what all of its way lies in
/// @param ways in how many ways the one waits for the other: so many dependencies it stands for
/// @param critical whether one critical chunk waits for the other in fact
/// @param next whether the two follow each other on the chain that would be critical next
/// @param promise how the promise stands that goes with it, of several the one that most wants looking at; null where
///     one organisation leads the two
record DrawnLine(
        DependencyLine line,
        Route route,
        Box bounds,
        int ways,
        boolean critical,
        boolean next,
        @Nullable Standing promise) {

    /// Whether what it waits for may not come.
    boolean isInTrouble() {
        return promise != null && promise.isInTrouble();
    }
}
