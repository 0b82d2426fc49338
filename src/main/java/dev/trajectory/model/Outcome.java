package dev.trajectory.model;

/// What the programme is for, in words that people outside it would use; chunks and benefits trace to outcomes.
public record Outcome(OutcomeId id, String name, String description) implements Identified<OutcomeId> {
    public Outcome {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        InvalidValue.requireLength("description", description, Plan.TEXT_LENGTH);
    }
}
