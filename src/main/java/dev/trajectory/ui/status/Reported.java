package dev.trajectory.ui.status;

import dev.trajectory.model.Progress;
import java.time.LocalDate;

/// What becomes of a chunk's progress by what is said of it, or why that cannot be.
sealed interface Reported {

    /// The progress it would have.
    record Is(Progress progress) implements Reported {}

    /// It cannot be.
    ///
    /// @param day the day that is in the way
    record Cannot(Reason reason, LocalDate day) implements Reported {}

    /// Why what is said cannot be.
    enum Reason {
        /// It would start after the status date.
        STARTS_LATER,
        /// It would finish after the status date.
        FINISHES_LATER,
        /// It would finish before it starts.
        FINISHES_FIRST
    }
}
