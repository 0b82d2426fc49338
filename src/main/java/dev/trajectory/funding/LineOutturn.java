package dev.trajectory.funding;

import dev.trajectory.model.Money;

/// What has become of a cost line beside what was planned, in the plan's prices; as its amount, without tax and
/// contingency.
///
/// @param total what is now expected in the end: all of it when one-off, a year's when recurrent
/// @param spent what was paid, by year
/// @param committed ordered and not yet paid
/// @param forecast what is now expected in each year: what was paid, and from the status date on what is left
public record LineOutturn(LineCost line, Money total, ByYear spent, Money committed, ByYear forecast, Cash cash) {

    /// The same with the tax that is not recovered, and in the forecast with contingency on what is left.
    public record Cash(ByYear spent, Money committed, ByYear forecast) {}
}
