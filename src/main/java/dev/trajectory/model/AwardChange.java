package dev.trajectory.model;

/// An award that an option changes: the amount a fund gives an organisation in a year becomes this.
public record AwardChange(FundId fund, FinancialYear year, OrganisationId organisation, Money amount) {
    public AwardChange {
        InvalidValue.requireRange("amount", amount.pence(), 0, Money.MOST);
    }
}
