package dev.trajectory.model;

/// What a chunk costs one organisation.
///
/// @param payer who pays
/// @param amount the whole amount when one-off, the amount a year when recurrent
public record CostLine(OrganisationId payer, CostKind kind, Money amount, String note) {
    public CostLine {
        InvalidValue.requireLength("note", note, Plan.TEXT_LENGTH);
    }
}
