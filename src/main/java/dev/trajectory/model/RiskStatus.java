package dev.trajectory.model;

/// Whether a risk still matters.
public enum RiskStatus {
    OPEN,
    CLOSED,
    OCCURRED
}
