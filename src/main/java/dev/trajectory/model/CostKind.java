package dev.trajectory.model;

/// How a cost counts against money: capital and revenue never add up against a fund.
public enum CostKind {
    CAPITAL_ONE_OFF,
    REVENUE_ONE_OFF,
    REVENUE_RECURRENT
}
