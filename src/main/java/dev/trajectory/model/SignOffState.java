package dev.trajectory.model;

/// How far an organisation stands behind the plan.
public enum SignOffState {
    NOT_SUBMITTED,
    IN_REVIEW,
    SUPPORT_IN_PRINCIPLE,
    APPROVED_WITH_CONDITIONS,
    APPROVED,
    DECLINED,
    /// Signed once, but the plan has since moved too far.
    LAPSED;

    /// Whether the organisation has put its name to the plan as it was, and so what it signed can lapse.
    public boolean isSigned() {
        return this == SUPPORT_IN_PRINCIPLE || this == APPROVED_WITH_CONDITIONS || this == APPROVED;
    }
}
