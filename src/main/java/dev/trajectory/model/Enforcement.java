package dev.trajectory.model;

/// What is done about a kind of limit.
public enum Enforcement {
    /// Chunks are placed so that it holds.
    KEEP,
    /// Chunks are placed as if it were not there; where it does not hold, a finding says so.
    WARN,
    /// As if it were not there, silently.
    IGNORE
}
