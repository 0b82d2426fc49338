/// Days counted by number: working days, freezes, months, financial years.
///
/// A *day number* is the count of days since 1 January 1970 ([java.time.LocalDate#toEpochDay]) as an int. Ranges
/// are written with the first day that no longer belongs to them, as half-open ranges, wherever nothing else is
/// said.
///
/// May use `model` alone.
@NullMarked
package dev.trajectory.calendar;

import org.jspecify.annotations.NullMarked;
