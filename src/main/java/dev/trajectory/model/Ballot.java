package dev.trajectory.model;

/// What one organisation gave in a vote.
///
/// @param confidence 1 (no chance) to 5 (certain)
/// @param reason what would make it a 4; asked of those who gave less than 3, and empty where nobody said
public record Ballot(OrganisationId organisation, int confidence, String reason) {
    public Ballot {
        InvalidValue.requireRange("confidence", confidence, 1, Spread.CERTAIN);
        InvalidValue.requireLength("reason", reason, Plan.TEXT_LENGTH);
    }

    /// Whether a reason is asked for.
    public boolean isLow() {
        return confidence < Spread.ENOUGH;
    }
}
