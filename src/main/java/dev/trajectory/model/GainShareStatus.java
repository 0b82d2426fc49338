package dev.trajectory.model;

/// How far a gain-share rule is agreed.
public enum GainShareStatus {
    PROPOSED,
    AGREED,
    SIGNED
}
