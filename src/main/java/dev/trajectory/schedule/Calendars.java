package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.CalendarId;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkingDays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// On which days who works: an organisation's own calendar, else the plan's; every day where calendars are not kept.
public final class Calendars {

    private final WorkingCalendar usual;
    private final Map<OrganisationId, WorkingCalendar> own = new HashMap<>();

    public Calendars(Plan plan) {
        boolean kept = plan.settings().keeps(LimitKind.CALENDARS);
        usual = WorkingCalendar.of(kept ? plan.settings().workingDays() : WorkingDays.EVERY_DAY);
        if (kept) {
            Map<CalendarId, WorkingCalendar> calendars = new HashMap<>();
            for (Organisation organisation : plan.organisations()) {
                WorkCalendar named = plan.calendars().find(organisation.calendar());
                if (named != null) {
                    own.put(
                            organisation.id(),
                            calendars.computeIfAbsent(named.id(), _ -> WorkingCalendar.of(named.workingDays())));
                }
            }
        }
    }

    /// The calendar that a chunk led by this organisation, or by nobody, runs on.
    public WorkingCalendar of(@Nullable OrganisationId owner) {
        return owner == null ? usual : own.getOrDefault(owner, usual);
    }
}
