package dev.trajectory.file;

import dev.trajectory.model.Holiday;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Calendars and working days in the file.
final class CalendarJson {

    private static final Form<Holiday> HOLIDAY =
            RecordForm.small(CalendarJson::readHoliday, CalendarJson::writeHoliday, "from");

    static final Form<WorkingDays> WORKING_DAYS =
            RecordForm.tall(CalendarJson::readWorkingDays, CalendarJson::writeWorkingDays);

    static final Form<WorkCalendar> FORM = RecordForm.tall(CalendarJson::read, CalendarJson::write);

    private CalendarJson() {}

    private static WorkCalendar read(In in) {
        return new WorkCalendar(
                in.need("id", Ids.CALENDAR), in.need("name", Forms.TEXT), in.need("workingDays", WORKING_DAYS));
    }

    private static void write(WorkCalendar calendar, Out out) {
        out.put("id", calendar.id(), Ids.CALENDAR)
                .put("name", calendar.name(), Forms.TEXT)
                .put("workingDays", calendar.workingDays(), WORKING_DAYS);
    }

    private static WorkingDays readWorkingDays(In in) {
        List<DayOfWeek> days = in.need("week", new ListForm<>(Forms.DAY_OF_WEEK));
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        week.addAll(days);
        return new WorkingDays(week, in.list("holidays", HOLIDAY));
    }

    private static void writeWorkingDays(WorkingDays days, Out out) {
        out.put("week", List.copyOf(days.week()), new ListForm<>(Forms.DAY_OF_WEEK))
                .list("holidays", days.holidays(), HOLIDAY);
    }

    /// A holiday of one day is written without its last day.
    private static Holiday readHoliday(In in) {
        LocalDate from = in.need("from", Forms.DATE);
        return new Holiday(from, in.or("to", Forms.DATE, from), in.text("name"));
    }

    private static void writeHoliday(Holiday holiday, Out out) {
        out.put("from", holiday.from(), Forms.DATE)
                .unless(holiday.from(), "to", holiday.to(), Forms.DATE)
                .text("name", holiday.name());
    }
}
