package dev.trajectory.model;

/// A person, by office, whose stance matters.
///
/// @param influence 1 to 5
public record Stakeholder(
        OrganisationId organisation,
        String office,
        int influence,
        Commitment current,
        Commitment target,
        String nextAction) {
    public Stakeholder {
        InvalidValue.requireText("office", office, Plan.NAME_LENGTH);
        InvalidValue.requireRange("influence", influence, 1, 5);
        InvalidValue.requireLength("nextAction", nextAction, Plan.TEXT_LENGTH);
    }

    /// This stakeholder standing elsewhere.
    public Stakeholder withCurrent(Commitment changed) {
        return new Stakeholder(organisation, office, influence, changed, target, nextAction);
    }

    /// This stakeholder wanted elsewhere.
    public Stakeholder withTarget(Commitment changed) {
        return new Stakeholder(organisation, office, influence, current, changed, nextAction);
    }
}
