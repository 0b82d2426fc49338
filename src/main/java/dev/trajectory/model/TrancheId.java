package dev.trajectory.model;

/// Names a tranche; stable for life and never used again.
public record TrancheId(String value) implements Id {
    public TrancheId {
        Id.requireValid("tranche id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
