package dev.trajectory.ui.status;

import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is said of one chunk in a status meeting.
sealed interface Deed {

    /// It started on the day planned; no word of how far it is.
    record Started() implements Deed {}

    /// It started and finished on the days planned.
    record Finished() implements Deed {}

    /// It is as far as it was planned to be on the status date.
    record AsPlanned() implements Deed {}

    /// It is under way, and this much working time is still needed from the status date.
    record Remaining(WorkSpan span) implements Deed {}

    /// It started on one day and finished on another.
    ///
    /// @param start null for the day planned
    /// @param finish null while it is not finished
    record Dated(@Nullable LocalDate start, @Nullable LocalDate finish) implements Deed {}
}
