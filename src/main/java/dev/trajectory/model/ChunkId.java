package dev.trajectory.model;

/// Names a chunk; stable for life and never used again.
public record ChunkId(String value) implements Id {
    public ChunkId {
        Id.requireValid("chunk id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
