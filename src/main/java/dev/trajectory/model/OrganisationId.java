package dev.trajectory.model;

/// Names an organisation; stable for life and never used again.
public record OrganisationId(String value) implements Id {
    public OrganisationId {
        Id.requireValid("organisation id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
