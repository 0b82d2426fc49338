package dev.trajectory.model;

/// What part an organisation has in a chunk (RACI), the largest first.
public enum Involvement {
    /// Answers for it.
    ACCOUNTABLE,
    /// Does it.
    RESPONSIBLE,
    /// Is asked before anything is settled.
    CONSULTED,
    /// Is told.
    INFORMED,
    NONE
}
