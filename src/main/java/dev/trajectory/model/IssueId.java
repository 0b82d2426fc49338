package dev.trajectory.model;

/// Names an issue; stable for life and never used again.
public record IssueId(String value) implements Id {
    public IssueId {
        Id.requireValid("issue id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
