package dev.trajectory.model;

/// What of a pattern is larger or smaller in a copy, by how much larger or smaller its organisation is.
public enum Scaled {
    /// Durations and their estimates.
    DURATION,
    /// The amounts of cost lines, and what leaving costs.
    COST,
    /// People needed each day from scarce pools.
    EFFORT,
    /// Impact points of the copy's own organisation.
    IMPACT,
    /// What benefits are worth in a full year.
    BENEFIT
}
