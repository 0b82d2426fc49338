package dev.trajectory.model;

/// Where a fund's money comes from.
public enum FundSource {
    NATIONAL_CAPITAL_PDC,
    NATIONAL_REVENUE,
    INTERNAL_CAPITAL,
    INTERNAL_REVENUE,
    ICB_REVENUE,
    LOCAL_RESERVE,
    POOLED_S75,
    CHARITY,
    RESEARCH,
    SUPPLIER_FINANCE,
    OTHER
}
