package dev.trajectory.finance;

import dev.trajectory.model.Money;

/// What it costs when every benefit starts later while all is paid for as planned.
///
/// @param netPresentValue what society loses over the years appraised, discounted
/// @param cash the cash that is not released in them, not discounted
public record Delay(Money netPresentValue, Money cash) {}
