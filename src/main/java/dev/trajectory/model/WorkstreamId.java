package dev.trajectory.model;

/// Names a workstream; stable for life and never used again.
public record WorkstreamId(String value) implements Id {
    public WorkstreamId {
        Id.requireValid("workstream id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
