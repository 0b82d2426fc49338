package dev.trajectory.model;

/// Names a gate; stable for life and never used again.
public record GateId(String value) implements Id {
    public GateId {
        Id.requireValid("gate id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
