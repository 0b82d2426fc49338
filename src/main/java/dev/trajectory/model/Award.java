package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// An amount that a fund gives an organisation in a financial year.
///
/// @param requiresGate the gate that must have opened before it may be drawn, or null
/// @param probability how probable it is, 0 to 100 %; null for what is usual of its status
public record Award(
        FinancialYear year,
        OrganisationId organisation,
        Money amount,
        AwardStatus status,
        @Nullable GateId requiresGate,
        @Nullable Percent probability) {
    public Award {
        InvalidValue.requireRange("amount", amount.pence(), 0, Money.MOST);
        if (probability != null) {
            InvalidValue.requireRange("probability", probability, 0, 100);
        }
    }

    /// An award as probable as is usual of its status.
    public Award(
            FinancialYear year,
            OrganisationId organisation,
            Money amount,
            AwardStatus status,
            @Nullable GateId requiresGate) {
        this(year, organisation, amount, status, requiresGate, null);
    }

    /// How probable it is: what it says itself, else what is usual of its status.
    public Percent likelihood() {
        return probability == null ? status.usualProbability() : probability;
    }

    /// Whether it may still come, or has: it has neither lapsed nor been withdrawn.
    public boolean isExpected() {
        return status != AwardStatus.LAPSED && status != AwardStatus.WITHDRAWN;
    }

    /// This award of another amount.
    public Award withAmount(Money changed) {
        return new Award(year, organisation, changed, status, requiresGate, probability);
    }

    /// This award so certain, and as probable as is usual of that.
    public Award withStatus(AwardStatus changed) {
        return changed == status ? this : new Award(year, organisation, amount, changed, requiresGate, null);
    }
}
