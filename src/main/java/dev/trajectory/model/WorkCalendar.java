package dev.trajectory.model;

/// A working calendar that organisations may use in place of the plan's.
public record WorkCalendar(CalendarId id, String name, WorkingDays workingDays) implements Identified<CalendarId> {
    public WorkCalendar {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
    }
}
