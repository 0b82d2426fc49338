package dev.trajectory.model;

/// What becomes of a risk. Once it has been looked at together, one of four things is said of it: resolved (it is
/// closed), owned, accepted or mitigated.
public enum RiskStatus {
    /// Not looked at together yet.
    OPEN,
    /// Somebody has taken it on to find out what is to be done.
    OWNED,
    /// Nothing can or need be done; it is lived with.
    ACCEPTED,
    /// What is done about it has been agreed.
    MITIGATED,
    CLOSED,
    OCCURRED;

    /// Whether it may still happen.
    public boolean isLive() {
        return this != CLOSED && this != OCCURRED;
    }
}
