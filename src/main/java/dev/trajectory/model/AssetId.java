package dev.trajectory.model;

/// Names an unsupported technology; stable for life and never used again.
public record AssetId(String value) implements Id {
    public AssetId {
        Id.requireValid("asset id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
