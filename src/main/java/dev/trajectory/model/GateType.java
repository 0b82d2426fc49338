package dev.trajectory.model;

/// Which approval a gate is.
public enum GateType {
    /// Strategic outline case.
    SOC,
    /// Outline business case.
    OBC,
    /// Full business case.
    FBC,
    GATE0,
    GATE1,
    GATE2,
    GATE3,
    GATE4,
    GATE5,
    GO_LIVE
}
