package dev.trajectory.model;

/// Names a fund; stable for life and never used again.
public record FundId(String value) implements Id {
    public FundId {
        Id.requireValid("fund id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
