package dev.trajectory.model;

/// Which schedule of discount rates a benefit falls under.
public enum DiscountSchedule {
    STANDARD,
    /// For risk to life and quality-adjusted life years alone.
    HEALTH
}
