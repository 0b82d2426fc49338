package dev.trajectory.model;

/// Names a benefit; stable for life and never used again.
public record BenefitId(String value) implements Id {
    public BenefitId {
        Id.requireValid("benefit id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
