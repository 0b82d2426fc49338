package dev.trajectory.finance.reach;

import dev.trajectory.funding.Need;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import java.time.LocalDate;

/// What nobody pays of a need in the first year in which it is short.
///
/// @param from the first day that is not paid for
/// @param unpaid of that year; above nil
/// @param halfBuilt whether the chunk is begun with money and not paid for to its end; always false of what only
///     recurs
public record Shortfall(Need need, FinancialYear year, LocalDate from, Money unpaid, boolean halfBuilt) {}
