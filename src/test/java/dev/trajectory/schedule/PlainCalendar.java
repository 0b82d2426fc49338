package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Holiday;
import dev.trajectory.model.Lag;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import java.time.LocalDate;

/// Working days counted one by one: what the engine's calendars are compared with.
record PlainCalendar(WorkingDays days) {

    /// The calendar this chunk's work runs on: its owner's, else the plan's; every day where calendars are not
    /// kept.
    static PlainCalendar of(Plan plan, Chunk chunk) {
        if (!plan.settings().keeps(LimitKind.CALENDARS)) {
            return new PlainCalendar(WorkingDays.EVERY_DAY);
        }
        Organisation owner = plan.organisations().find(chunk.owner());
        WorkCalendar own = owner == null ? null : plan.calendars().find(owner.calendar());
        return new PlainCalendar(own == null ? plan.settings().workingDays() : own.workingDays());
    }

    boolean isWorking(LocalDate day) {
        if (!days.week().contains(day.getDayOfWeek())) {
            return false;
        }
        for (Holiday holiday : days.holidays()) {
            if (!day.isBefore(holiday.from()) && !day.isAfter(holiday.to())) {
                return false;
            }
        }
        return true;
    }

    int length(WorkSpan span) {
        return span.workingDays(days.daysAWeek());
    }

    LocalDate workingDayOnOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isWorking(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    LocalDate workingDayBefore(LocalDate day) {
        LocalDate at = day.minusDays(1);
        while (!isWorking(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /// The working day so many working days after another day, which need not be one.
    LocalDate later(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int i = 0; i < workingDays; i++) {
            at = workingDayOnOrAfter(at.plusDays(1));
        }
        return at;
    }

    /// The last day of work of so many days that starts here; this day itself when there is none to do.
    LocalDate finish(LocalDate start, int workingDays) {
        return workingDays == 0 ? start : later(workingDayOnOrAfter(start), workingDays - 1);
    }

    /// The first day of work of so many days that finishes here; this day itself when there is none to do.
    LocalDate startFor(LocalDate finish, int workingDays) {
        LocalDate at = workingDays == 0 ? finish : finish.plusDays(1);
        for (int i = 0; i < workingDays; i++) {
            at = workingDayBefore(at);
        }
        return at;
    }

    /// Where a lag moves the end or start of the chunk waited for, on the calendar of the one that waits.
    LocalDate moved(LocalDate date, Lag lag) {
        int amount = lag.days(days.daysAWeek());
        if (lag.unit().isElapsed()) {
            return date.plusDays(amount);
        }
        LocalDate at = date;
        for (int i = 0; i < amount; i++) {
            at = workingDayOnOrAfter(at).plusDays(1);
        }
        for (int i = 0; i > amount; i--) {
            at = workingDayBefore(at);
        }
        return at;
    }
}
