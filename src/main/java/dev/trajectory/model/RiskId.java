package dev.trajectory.model;

/// Names a risk; stable for life and never used again.
public record RiskId(String value) implements Id {
    public RiskId {
        Id.requireValid("risk id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
