package dev.trajectory.model;

/// Where a gate stands.
public enum GateStatus {
    PLANNED,
    SUBMITTED,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED;

    /// Whether its case was decided, for or against.
    public boolean isDecided() {
        return this != PLANNED && this != SUBMITTED;
    }
}
