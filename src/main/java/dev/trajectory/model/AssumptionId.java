package dev.trajectory.model;

/// Names an assumption; stable for life and never used again.
public record AssumptionId(String value) implements Id {
    public AssumptionId {
        Id.requireValid("assumption id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
