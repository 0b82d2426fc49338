package dev.trajectory.model;

/// Where a stakeholder stands.
public enum Commitment {
    OPPOSED,
    LET_IT_HAPPEN,
    HELP_IT_HAPPEN,
    MAKE_IT_HAPPEN
}
