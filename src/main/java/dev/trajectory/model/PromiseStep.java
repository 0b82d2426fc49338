package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was said of a promise on one day.
///
/// @param on the day
/// @param state what it came to be
/// @param offered the day it was offered for then
/// @param needBy the day it was agreed to be needed by then
/// @param note why, in words
public record PromiseStep(
        LocalDate on,
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
}
