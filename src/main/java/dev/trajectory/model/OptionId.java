package dev.trajectory.model;

/// Names an option; stable for life and never used again.
public record OptionId(String value) implements Id {
    public OptionId {
        Id.requireValid("option id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
