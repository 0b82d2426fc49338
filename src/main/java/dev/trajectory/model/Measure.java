package dev.trajectory.model;

/// By what the size of an organisation is told, compared with the one the pattern was made for.
public enum Measure {
    /// The number of its people.
    HEADCOUNT,
    /// The number of places where it works.
    SITES,
    /// A number typed for it; 1 is as large as the one the pattern was made for.
    FACTOR
}
