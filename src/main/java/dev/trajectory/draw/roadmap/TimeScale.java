package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.page.AwardRows;
import java.time.LocalDate;

/// Turns days into x.
///
/// @param range the days in sight
/// @param left the x at which the timeline begins
/// @param width how wide it is, in pixels
/// @param origin the x of the first day of 1970, which lies far to the left
/// @param perDay how wide a day is, in pixels
record TimeScale(TimeRange range, double left, double width, double origin, double perDay) implements AwardRows.Time {

    /// The scale in which a range fills the width.
    TimeScale(TimeRange range, double left, double width) {
        this(range, left, width, left - range.from().toEpochDay() * width / range.days(), width / range.days());
    }

    /// This scale on its way from another: what lies at a day goes straight from where it was to where it will be.
    ///
    /// @param share of the way that is still to go, 1 to 0
    TimeScale slid(TimeScale was, double share) {
        double from = origin + (was.origin - origin) * share;
        double wide = perDay + (was.perDay - perDay) * share;
        long first = (long) Math.floor((left - from) / wide);
        long last = (long) Math.ceil((right() - from) / wide) - 1;
        TimeRange seen = new TimeRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(Math.max(first, last)));
        return new TimeScale(seen, left, width, from, wide);
    }

    @Override
    public LocalDate from() {
        return range.from();
    }

    @Override
    public LocalDate to() {
        return range.to();
    }

    @Override
    public double right() {
        return left + width;
    }

    /// The x at which that day begins; it may lie outside the range.
    @Override
    public double x(LocalDate day) {
        return origin + day.toEpochDay() * perDay;
    }

    /// The x at which that day ends.
    double end(LocalDate day) {
        return x(day) + perDay;
    }

    /// The day at an x, which may lie outside the range.
    LocalDate day(double x) {
        return LocalDate.ofEpochDay((long) Math.floor((x - origin) / perDay));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(range.from()) && !day.isAfter(range.to());
    }

    /// How wide a year is, in pixels.
    double perYear() {
        return perDay * 365.25;
    }
}
