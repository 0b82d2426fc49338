package dev.trajectory.model;

/// Names a gain-share rule; stable for life and never used again.
public record GainShareId(String value) implements Id {
    public GainShareId {
        Id.requireValid("gainShare id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
