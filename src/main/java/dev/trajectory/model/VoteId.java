package dev.trajectory.model;

/// Names a vote; stable for life and never used again.
public record VoteId(String value) implements Id {
    public VoteId {
        Id.requireValid("vote id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
