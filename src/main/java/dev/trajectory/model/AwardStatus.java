package dev.trajectory.model;

/// How certain an award is.
public enum AwardStatus {
    IDEA,
    BID_SUBMITTED,
    INDICATIVE,
    CONDITIONAL,
    SECURED,
    DRAWN,
    LAPSED,
    WITHDRAWN
}
