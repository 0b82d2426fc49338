package dev.trajectory.ui.board;

import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A card that the engine cannot have as early as it was moved to.
///
/// @param start the day it starts on all the same
/// @param cause what keeps it from starting earlier
record TooEarly(LocalDate start, Cause cause) {

    /// Whether a move led too early, and why.
    ///
    /// @param after the plan with the move done; null while it is not known
    /// @return null where the card starts on the day it was moved to, and where nothing but that day itself keeps
    /// it,
    ///     which is no reason
    static @Nullable TooEarly of(CardMove move, @Nullable Outlook after) {
        Placement placed = after == null ? null : after.schedule().placement(move.lead());
        if (placed == null || move.start() == null || !placed.start().isAfter(move.start())) {
            return null;
        }
        Cause cause = placed.causes().getLast();
        return cause.kind() == Cause.Kind.NOT_BEFORE ? null : new TooEarly(placed.start(), cause);
    }
}
