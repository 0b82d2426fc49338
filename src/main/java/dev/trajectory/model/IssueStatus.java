package dev.trajectory.model;

/// Whether an issue still has to be dealt with.
public enum IssueStatus {
    OPEN,
    CLOSED
}
