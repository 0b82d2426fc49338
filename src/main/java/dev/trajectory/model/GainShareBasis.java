package dev.trajectory.model;

/// What a gain share is a share of.
public enum GainShareBasis {
    SHARE_OF_CASH_BENEFIT,
    COMPENSATE_DISBENEFIT,
    FIXED
}
