package dev.trajectory.model;

/// How sure a budget is.
public enum Certainty {
    FIRM,
    INDICATIVE
}
