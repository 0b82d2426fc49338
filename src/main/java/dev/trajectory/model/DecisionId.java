package dev.trajectory.model;

/// Names a decision; stable for life and never used again.
public record DecisionId(String value) implements Id {
    public DecisionId {
        Id.requireValid("decision id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
