package dev.trajectory.model;

/// Whether an assumption has turned out to be true.
public enum AssumptionStatus {
    /// Nobody knows yet.
    OPEN,
    HOLDS,
    FALSE
}
