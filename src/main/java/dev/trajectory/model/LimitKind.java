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
    DEADLINES;

    /// What is done about this kind of limit where a plan does not say.
    ///
    /// Everything is kept but money: awards come late and piecemeal, and a plan whose funds are not typed in yet
    /// would otherwise have no chunk that can start. Until someone asks for it, a shortfall is said and moves
    /// nothing.
    public Enforcement usual() {
        return this == FUNDING ? Enforcement.WARN : Enforcement.KEEP;
    }
}
