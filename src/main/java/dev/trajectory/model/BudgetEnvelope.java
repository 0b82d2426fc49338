package dev.trajectory.model;

/// The most that an organisation may spend of one kind of money in a financial year: a provider's share of the
/// system's capital limit, or its revenue budget for this.
///
/// @param amount nil or more
public record BudgetEnvelope(FundKind kind, FinancialYear year, Money amount, Certainty certainty) {
    public BudgetEnvelope {
        InvalidValue.requireRange("amount", amount.pence(), 0, Money.MOST);
    }
}
