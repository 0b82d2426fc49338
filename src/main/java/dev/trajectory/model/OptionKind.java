package dev.trajectory.model;

/// What part an option plays among the alternatives.
public enum OptionKind {
    /// Business as usual: what the others are measured against.
    BAU,
    DO_MINIMUM,
    LESS_AMBITIOUS,
    PREFERRED_WAY_FORWARD,
    MORE_AMBITIOUS
}
