package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// The dates of chunks that actuals, pins or holds fix.
record PlainFixed(Settings settings, PlainCalendar calendar, Chunk chunk) {

    static PlainFixed of(PlainNetwork network, Chunk chunk) {
        return new PlainFixed(network.plan().settings(), PlainCalendar.of(network.plan(), chunk), chunk);
    }

    boolean isInProgress() {
        return chunk.progress().isStarted() && !chunk.progress().isFinished();
    }

    private int days() {
        return calendar.length(chunk.duration());
    }

    PlainDates dates() {
        Progress progress = chunk.progress();
        boolean milestone = days() == 0;
        if (progress.isFinished()) {
            LocalDate start =
                    progress.start() != null ? progress.start() : calendar.startFor(progress.finish(), days());
            return PlainDates.of(start, progress.finish(), milestone);
        }
        if (progress.isStarted()) {
            return inProgress(0);
        }
        if (chunk.pin() != null) {
            return PlainDates.of(chunk.pin(), calendar.finish(chunk.pin(), days()), milestone);
        }
        return PlainDates.of(chunk.hold().start(), chunk.hold().finish(), milestone);
    }

    /// The dates of a chunk in progress whose remaining work resumes so many working days late.
    PlainDates inProgress(int workingDaysLate) {
        LocalDate start = chunk.progress().start();
        LocalDate status = settings.statusDate();
        boolean isLater = status != null && status.isAfter(start);
        if (remaining() == 0) {
            LocalDate before = isLater && days() > 0 ? calendar.workingDayBefore(status) : start;
            return PlainDates.of(start, before.isBefore(start) ? start : before, days() == 0);
        }
        LocalDate resumes = calendar.later(calendar.workingDayOnOrAfter(isLater ? status : start), workingDaysLate);
        return PlainDates.of(start, calendar.finish(resumes, remaining()), days() == 0);
    }

    /// The working days still to be done.
    int remaining() {
        Progress progress = chunk.progress();
        if (progress.remaining() != null) {
            return calendar.length(progress.remaining());
        }
        return BigDecimal.valueOf(days())
                .multiply(BigDecimal.valueOf(100 - progress.percentComplete()))
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
