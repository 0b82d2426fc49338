package dev.trajectory.model;

/// What passes along a dependency.
public enum DependencyKind {
    DELIVERY,
    APPROVAL,
    DATA,
    FUNDING
}
