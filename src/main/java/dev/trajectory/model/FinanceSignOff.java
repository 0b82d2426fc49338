package dev.trajectory.model;

import java.time.LocalDate;

/// That a finance lead stands behind the value of a benefit.
///
/// @param signedBy who, in words
public record FinanceSignOff(String signedBy, LocalDate signedOn) {
    public FinanceSignOff {
        InvalidValue.requireText("signedBy", signedBy, Plan.NAME_LENGTH);
        InvalidValue.requireDate("signedOn", signedOn);
    }
}
