package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When what a chunk waits for has to be there, if the chunk is to keep its dates.
///
/// It is the inverse of how a dependency pushes: the latest day on which the end that is waited for may fall so that
/// the chunk starts (or, by the type, ends) no later than the schedule has it.
public final class NeededBy {

    private final Plan plan;
    private final Schedule schedule;
    private final Calendars calendars;

    public NeededBy(Plan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
        this.calendars = new Calendars(plan);
    }

    /// The last day for the other chunk to finish, or, by the type, to start.
    ///
    /// @return null where either of the two has no dates
    public @Nullable LocalDate of(Chunk waiter, Dependency dependency) {
        Chunk awaited = plan.chunks().find(dependency.on());
        Placement waits = schedule.placement(waiter.id());
        Placement comes = schedule.placement(dependency.on());
        if (awaited == null || waits == null || comes == null) {
            return null;
        }
        WorkingCalendar calendar = calendars.of(waiter.owner());
        boolean startIsTied = dependency.type() == DependencyType.FS || dependency.type() == DependencyType.SS;
        int tied = WorkingCalendar.day(startIsTied ? waits.start() : waits.finish())
                + (startIsTied || waiter.duration().isNil() ? 0 : 1);
        int lag = dependency.lag().days(calendar.daysAWeek());
        int latest = dependency.lag().unit().isElapsed() ? tied - lag : calendar.unshift(tied, lag);
        boolean finishIsAwaited = dependency.type() == DependencyType.FS || dependency.type() == DependencyType.FF;
        return WorkingCalendar.date(finishIsAwaited && !awaited.duration().isNil() ? latest - 1 : latest);
    }

    /// The day on which the other chunk does finish, or, by the type, start.
    ///
    /// @return null where it has no dates
    public @Nullable LocalDate comes(Dependency dependency) {
        Placement placement = schedule.placement(dependency.on());
        if (placement == null) {
            return null;
        }
        return switch (dependency.type()) {
            case FS, FF -> placement.finish();
            case SS, SF -> placement.start();
        };
    }
}
