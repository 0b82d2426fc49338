package dev.trajectory.model;

/// Names an outcome; stable for life and never used again.
public record OutcomeId(String value) implements Id {
    public OutcomeId {
        Id.requireValid("outcome id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
