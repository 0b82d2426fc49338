package dev.trajectory.model;

/// How sure a budget is, the surest first.
public enum Certainty {
    FIRM,
    INDICATIVE
}
