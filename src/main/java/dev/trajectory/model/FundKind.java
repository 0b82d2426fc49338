package dev.trajectory.model;

/// What a fund may be spent on.
public enum FundKind {
    CAPITAL,
    REVENUE
}
