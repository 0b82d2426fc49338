package dev.trajectory.draw.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days in a row.
///
/// @param from the first day
/// @param to the last day, not before the first
public record TimeRange(LocalDate from, LocalDate to) {
    public TimeRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A time range cannot end on " + to + ", before it begins on " + from
                    + ". Maybe the two were swapped.");
        }
    }

    /// How many days, at least one.
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
