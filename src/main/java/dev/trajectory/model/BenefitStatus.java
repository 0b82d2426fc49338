package dev.trajectory.model;

/// How far a benefit has come.
public enum BenefitStatus {
    IDENTIFIED,
    PLANNED,
    SIGNED_OFF,
    REALISING,
    REALISED,
    AT_RISK,
    /// No longer expected: it is kept for the record and counts nowhere.
    WITHDRAWN
}
