package dev.trajectory.schedule;

import java.time.LocalDate;

/// Where a chunk stands in the plain implementation.
///
/// @param end the day after the finish; for a milestone the finish itself
record PlainDates(LocalDate start, LocalDate finish, LocalDate end) {

    static PlainDates of(LocalDate start, LocalDate finish, boolean milestone) {
        return new PlainDates(start, finish, milestone ? finish : finish.plusDays(1));
    }
}
