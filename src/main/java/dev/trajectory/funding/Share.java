package dev.trajectory.funding;

import dev.trajectory.model.Fund;

/// The share of a cost that a fund may pay: all but what must come from elsewhere.
///
/// What must come from elsewhere is rounded down to whole pence: two funds that each pay half pay for an odd
/// penny.
///
/// @param matched what must come from elsewhere, as a part of `whole`
record Share(long matched, long whole) {

    static Share of(Fund fund) {
        int scale = Math.max(0, fund.match().value().scale());
        long whole = Proportion.hundred(scale);
        return new Share(Math.clamp(Proportion.unscaled(fund.match(), scale), 0, whole), whole);
    }

    /// The most it pays of a cost.
    ///
    /// @param cost in pence, nil or more
    long most(long cost) {
        return matched == 0 ? cost : cost - Proportion.floor(cost, matched, whole);
    }
}
