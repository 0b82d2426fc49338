package dev.trajectory.draw.roadmap;

import java.time.LocalDate;

/// Turns days into x.
///
/// @param left the x at which the first day begins
/// @param width the pixels that all days of the range share
record TimeScale(TimeRange range, double left, double width) {

    double right() {
        return left + width;
    }

    double perDay() {
        return width / range.days();
    }

    /// The x at which that day begins; it may lie outside the range.
    double x(LocalDate day) {
        return left + (day.toEpochDay() - range.from().toEpochDay()) * perDay();
    }

    /// The x at which that day ends.
    double end(LocalDate day) {
        return x(day) + perDay();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(range.from()) && !day.isAfter(range.to());
    }

    /// How wide a year is, in pixels.
    double perYear() {
        return perDay() * 365.25;
    }
}
