package dev.trajectory.model;

/// Names a rollout; stable for life and never used again.
public record RolloutId(String value) implements Id {
    public RolloutId {
        Id.requireValid("rollout id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
