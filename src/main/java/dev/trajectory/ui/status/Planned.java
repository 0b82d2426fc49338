package dev.trajectory.ui.status;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A chunk as the plan has it before the meeting: its dates, what is known of it, and the days it is worked on.
///
/// @param start the first day planned; the day it started where it has
/// @param finish the last day planned
/// @param days working days it takes as a whole
record Planned(Chunk chunk, LocalDate start, LocalDate finish, int days, WorkingCalendar calendar) {

    private static final int DONE = 100;

    static Planned of(Plan plan, Chunk chunk, Placement placement) {
        WorkingCalendar calendar = WorkingCalendar.of(workingDays(plan, chunk));
        int days = chunk.duration().workingDays(calendar.daysAWeek());
        return new Planned(chunk, placement.start(), placement.finish(), days, calendar);
    }

    private static WorkingDays workingDays(Plan plan, Chunk chunk) {
        if (!plan.settings().keeps(LimitKind.CALENDARS)) {
            return WorkingDays.EVERY_DAY;
        }
        Organisation owner = plan.organisations().find(chunk.owner());
        WorkCalendar own = owner == null ? null : plan.calendars().find(owner.calendar());
        return own == null ? plan.settings().workingDays() : own.workingDays();
    }

    /// What its progress would be after what is said of it by a date.
    Reported after(Deed deed, LocalDate date) {
        return switch (deed) {
            case Deed.Started _ -> started(start, date, was().percentComplete(), was().remaining());
            case Deed.Finished _ -> finished(start, finish, date);
            case Deed.AsPlanned _ -> isToBeDone(date) ? finished(start, finish, date) : halfWay(date);
            case Deed.Remaining(WorkSpan span) -> remaining(span, date);
            case Deed.Dated(LocalDate from, LocalDate to) -> dated(from == null ? start : from, to, date);
        };
    }

    /// Whether nothing of it is planned to be left on a date.
    private boolean isToBeDone(LocalDate date) {
        return days == 0 || (!finish.isAfter(date) && daysLeft(date) == 0);
    }

    private Progress was() {
        return chunk.progress();
    }

    private Reported dated(LocalDate from, @Nullable LocalDate to, LocalDate date) {
        return to == null ? started(from, date, was().percentComplete(), was().remaining()) : finished(from, to, date);
    }

    private static Reported started(LocalDate from, LocalDate date, int percent, @Nullable WorkSpan remaining) {
        return from.isAfter(date)
                ? new Reported.Cannot(Reported.Reason.STARTS_LATER, from)
                : new Reported.Is(new Progress(from, null, percent, remaining));
    }

    private static Reported finished(LocalDate from, LocalDate to, LocalDate date) {
        if (from.isAfter(date)) {
            return new Reported.Cannot(Reported.Reason.STARTS_LATER, from);
        }
        if (to.isAfter(date)) {
            return new Reported.Cannot(Reported.Reason.FINISHES_LATER, to);
        }
        return to.isBefore(from)
                ? new Reported.Cannot(Reported.Reason.FINISHES_FIRST, to)
                : new Reported.Is(new Progress(from, to, DONE, null));
    }

    private Reported remaining(WorkSpan span, LocalDate date) {
        int left = span.workingDays(calendar.daysAWeek());
        int percent = left == 0 ? DONE : share(left);
        return started(start, date, percent, span);
    }

    /// As far as planned: the working days that are over by then are done. Per cents are whole; where they cannot
    /// say how many days are left, the days are given besides.
    private Reported halfWay(LocalDate date) {
        int left = daysLeft(date);
        int percent = share(left);
        boolean said = Math.ceilDiv(days * (DONE - percent), DONE) == left;
        return started(start, date, percent, said ? null : WorkSpan.days(left));
    }

    /// The working days planned from a date on.
    private int daysLeft(LocalDate date) {
        int from = WorkingCalendar.day(date.isBefore(start) ? start : date);
        return Math.max(0, calendar.ordinal(WorkingCalendar.day(finish) + 1) - calendar.ordinal(from));
    }

    /// How much of it is done when so many days are left, in per cent: rounded up, short of all.
    private int share(int left) {
        return days == 0 ? 0 : Math.clamp(Math.ceilDiv(DONE * ((long) days - left), days), 0, DONE - 1);
    }
}
