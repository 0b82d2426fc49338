package dev.trajectory.ui.board;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.draw.board.BoardGrid.Column;
import dev.trajectory.draw.board.BoardSwitches.End;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Calendars;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// On which days a chunk may start so that its card comes to lie in a column: those on which it begins in the
/// column's months where cards sit where they start, else those from which it finishes there, by the calendar of who
/// leads it. All of them are working days, so that the engine does not move it on from there by itself.
///
/// @param days how many working days it takes; nil for a milestone
/// @param end where cards sit
record Landing(WorkingCalendar calendar, int days, End end) {

    static Landing of(Plan plan, @Nullable OrganisationId owner, WorkSpan duration, End end) {
        WorkingCalendar calendar = new Calendars(plan).of(owner);
        return new Landing(calendar, duration.workingDays(calendar.daysAWeek()), end);
    }

    /// The day nearest to one that is wished for; the day after a column in which no day is worked.
    LocalDate nearest(Column column, LocalDate wish) {
        int earliest = earliest(column);
        int latest = latest(column);
        int wished = calendar.next(WorkingCalendar.day(wish));
        return WorkingCalendar.date(Math.max(earliest, Math.min(wished, latest)));
    }

    /// The column's first working day; where it takes longer than from then to the column's end, so early that it
    /// finishes by the last one.
    LocalDate early(Column column) {
        return nearest(column, column.from().atDay(1));
    }

    private int earliest(Column column) {
        int first = calendar.next(WorkingCalendar.day(column.from().atDay(1)));
        return end == End.START || days == 0 ? first : calendar.startToFinishFrom(first, days);
    }

    private int latest(Column column) {
        int last = calendar.previous(WorkingCalendar.day(column.end().atDay(1)) - 1);
        return end == End.START || days == 0 ? last : calendar.startToFinishBy(last, days);
    }
}
