package dev.trajectory.model;

/// Where a gate stands.
public enum GateStatus {
    PLANNED,
    SUBMITTED,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED
}
