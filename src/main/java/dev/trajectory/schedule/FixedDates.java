package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The dates of a chunk that the engine does not choose: by what has happened, else its pin, else its hold.
///
/// @param kind which of the three fixed them
/// @param start the first day
/// @param finish the last day
record FixedDates(Cause.Kind kind, int start, int finish) {

    /// The fixed dates of a leaf that has some.
    static FixedDates of(Leaf leaf, @Nullable LocalDate statusDate) {
        Chunk chunk = leaf.chunk();
        if (chunk.progress().isStarted()) {
            return actual(leaf, chunk.progress(), statusDate);
        }
        if (chunk.pin() != null) {
            int start = WorkingCalendar.day(chunk.pin());
            return new FixedDates(Cause.Kind.PIN, start, leaf.finish(start));
        }
        if (chunk.hold() != null) {
            return new FixedDates(
                    Cause.Kind.HOLD,
                    WorkingCalendar.day(chunk.hold().start()),
                    WorkingCalendar.day(chunk.hold().finish()));
        }
        throw new IllegalArgumentException("chunk " + chunk.id() + " has no fixed dates");
    }

    private static FixedDates actual(Leaf leaf, Progress progress, @Nullable LocalDate statusDate) {
        if (progress.finish() != null) {
            int finish = WorkingCalendar.day(progress.finish());
            int start = progress.start() == null ? startBefore(finish, leaf) : WorkingCalendar.day(progress.start());
            return new FixedDates(Cause.Kind.ACTUAL, start, finish);
        }
        LocalDate began = progress.start();
        int start = began == null ? 0 : WorkingCalendar.day(began);
        int resume = statusDate == null ? start : Math.max(start, WorkingCalendar.day(statusDate));
        int remaining = remaining(leaf, progress);
        int finish = start;
        if (remaining > 0) {
            finish = leaf.calendar().finish(resume, remaining);
        } else if (leaf.days() > 0 && resume > start) {
            finish = Math.max(start, leaf.calendar().previous(resume - 1));
        }
        return new FixedDates(Cause.Kind.ACTUAL, start, finish);
    }

    /// Its duration back from the finish; a milestone starts when it finishes, working day or not.
    private static int startBefore(int finish, Leaf leaf) {
        return leaf.days() == 0 ? finish : Math.min(finish, leaf.latestStartForFinish(finish));
    }

    /// Working days still to do.
    static int remaining(Leaf leaf, Progress progress) {
        WorkSpan given = progress.remaining();
        if (given != null) {
            return given.workingDays(leaf.calendar().daysAWeek());
        }
        return Math.ceilDiv(leaf.days() * (100 - progress.percentComplete()), 100);
    }
}
