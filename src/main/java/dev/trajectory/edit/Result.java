package dev.trajectory.edit;

import dev.trajectory.model.Plan;

/// What came of an edit.
public sealed interface Result {

    /// The edit applies and makes this plan: the very same one when it changes nothing.
    record Changed(Plan plan) implements Result {}

    /// The edit does not apply, and nothing changes.
    record Refused(Refusal refusal) implements Result {}
}
