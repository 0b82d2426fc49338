package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far an organisation stands behind one state of the plan.
///
/// @param subject what is signed, such as a baseline
/// @param confidence a vote of 1 to 5, or null when not cast
public record SignOff(
        OrganisationId organisation,
        String subject,
        SignOffState state,
        @Nullable Integer confidence,
        String condition,
        String signedBy,
        @Nullable LocalDate signedOn) {
    public SignOff {
        InvalidValue.requireText("subject", subject, Plan.NAME_LENGTH);
        if (confidence != null) {
            InvalidValue.requireRange("confidence", confidence, 1, 5);
        }
        InvalidValue.requireLength("condition", condition, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("signedBy", signedBy, Plan.NAME_LENGTH);
        InvalidValue.requireDate("signedOn", signedOn);
    }

    /// This sign-off of something that is called otherwise.
    public SignOff withSubject(String changed) {
        return new SignOff(organisation, changed, state, confidence, condition, signedBy, signedOn);
    }
}
