package dev.trajectory.app.start;

import java.time.LocalDate;

/// One day that banks, and most who plan with others, do not work.
///
/// @param substitute whether the day stands in for one at the weekend
public record BankHoliday(LocalDate date, Occasion occasion, boolean substitute) {}
