package dev.trajectory.model;

/// Where a promise between two organisations stands.
public enum PromiseState {
    ASKED,
    AGREED,
    AT_RISK,
    BROKEN,
    KEPT
}
