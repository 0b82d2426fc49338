package dev.trajectory.model;

/// A kind of limit that dates may be held to.
public enum LimitKind {
    /// One chunk waits for another.
    DEPENDENCIES,
    /// Work is done on working days alone.
    CALENDARS,
    /// A date set for one chunk.
    NOT_BEFORE,
    /// The start of a chunk's tranche.
    TRANCHES,
    /// An approval unlocks chunks.
    GATES,
    /// No go-live while an organisation or one it touches is frozen.
    FREEZES,
    /// Change-impact points an organisation can take in a month.
    CAPACITY,
    /// Scarce people there are.
    ROLES,
    /// Money there is, by fund, kind, organisation and financial year.
    FUNDING,
    /// A date a chunk must finish by; it never moves a chunk.
    DEADLINES
}
