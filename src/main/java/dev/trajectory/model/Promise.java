package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one organisation has said it will hand to another; goes with a dependency between the two.
///
/// @param handover what is handed over
/// @param offered the day it is offered for
/// @param needBy the day it was agreed to be needed by
public record Promise(
        PromiseState state,
        String handover,
        @Nullable LocalDate offered,
        @Nullable LocalDate needBy,
        String note) {
    public Promise {
        InvalidValue.requireLength("handover", handover, Plan.TEXT_LENGTH);
        InvalidValue.requireDate("offered", offered);
        InvalidValue.requireDate("needBy", needBy);
        InvalidValue.requireLength("note", note, Plan.TEXT_LENGTH);
    }
}
