package dev.trajectory.ui.link;

import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.control.Keys;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A chunk that the engine cannot have as early as a hand has moved it to.
///
/// @param start the day it starts on all the same
/// @param cause what keeps it from starting earlier
public record TooEarly(LocalDate start, Cause cause) {

    /// Whether a chunk was moved too early, and why.
    ///
    /// @param target the day it was moved to; null where its dates were to stay
    /// @param after the plan with the move done; null while it is not known
    /// @return null where the chunk starts on that day, and where nothing but that day itself keeps it, which is
    /// no
    ///     reason
    public static @Nullable TooEarly of(ChunkId chunk, @Nullable LocalDate target, @Nullable Outlook after) {
        Placement placed = after == null ? null : after.schedule().placement(chunk);
        if (placed == null || target == null || !placed.start().isAfter(target)) {
            return null;
        }
        Cause cause = placed.causes().getLast();
        return cause.kind() == Cause.Kind.NOT_BEFORE ? null : new TooEarly(placed.start(), cause);
    }

    /// Says so where it was dropped, and how it can be had there all the same.
    public void sayDropped(Desk desk) {
        desk.host()
                .say(desk.words()
                        .say(
                                "drag.snapsBack",
                                desk.words().day(start),
                                desk.sentences().cause(cause),
                                Keys.shortcut()));
    }

    /// Says so where keys took it.
    public void sayTaken(Desk desk) {
        desk.host()
                .say(desk.words()
                        .say(
                                "board.tooEarly",
                                desk.words().day(start),
                                desk.sentences().cause(cause)));
    }
}
