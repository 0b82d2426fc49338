package dev.trajectory.model;

/// How a cost counts against money: capital and revenue never add up against a fund.
public enum CostKind {
    CAPITAL_ONE_OFF,
    REVENUE_ONE_OFF,
    REVENUE_RECURRENT;

    /// The kind of money that may pay for it.
    public FundKind money() {
        return this == CAPITAL_ONE_OFF ? FundKind.CAPITAL : FundKind.REVENUE;
    }
}
