package dev.trajectory.model;

/// Names a scarce role; stable for life and never used again.
public record RoleId(String value) implements Id {
    public RoleId {
        Id.requireValid("role id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
