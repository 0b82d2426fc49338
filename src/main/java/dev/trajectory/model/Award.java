package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// An amount that a fund gives an organisation in a financial year.
///
/// @param requiresGate the gate that must have opened before it may be drawn, or null
public record Award(
        FinancialYear year,
        OrganisationId organisation,
        Money amount,
        AwardStatus status,
        @Nullable GateId requiresGate) {
    public Award {
        InvalidValue.requireRange("amount", amount.pence(), 0, Money.MOST);
    }
}
