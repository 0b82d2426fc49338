package dev.trajectory.finance;

/// Whether estimates are corrected for optimism.
public enum Bias {
    /// Estimates as they are.
    WITHOUT,
    /// Costs raised and benefits lowered, each at its rate.
    WITH
}
