package dev.trajectory.draw.map;

/// How the map's cards are arranged from top to bottom; from left to right it is always by steps.
public enum Arrangement {
    /// So that lines are short and cross seldom.
    STEPS,
    /// In a lane for each organisation.
    ORGANISATIONS
}
