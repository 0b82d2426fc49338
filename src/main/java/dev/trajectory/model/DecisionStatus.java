package dev.trajectory.model;

/// Where a decision stands.
public enum DecisionStatus {
    OPEN,
    DECIDED,
    WITHDRAWN
}
