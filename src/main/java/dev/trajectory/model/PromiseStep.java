package dev.trajectory.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was said of a promise, on one day where that is known.
///
/// @param on the day; null where nobody kept it, or when it was asked for again because another gives or takes
/// @param state what it came to be
/// @param offered the day it was offered for then
/// @param needBy the day it was agreed to be needed by then
/// @param note why, in words
public record PromiseStep(
        @Nullable LocalDate on,
        PromiseState state,
        @Nullable LocalDate offered,
        @Nullable LocalDate needBy,
        String note) {
    public PromiseStep {
        InvalidValue.requireDate("on", on);
        InvalidValue.requireDate("offered", offered);
        InvalidValue.requireDate("needBy", needBy);
        InvalidValue.requireLength("note", note, Plan.TEXT_LENGTH);
    }

    /// Whether both say the same, on whichever day.
    boolean isLike(PromiseStep other) {
        return state == other.state
                && Objects.equals(offered, other.offered)
                && Objects.equals(needBy, other.needBy)
                && note.equals(other.note);
    }
}
