package dev.trajectory.outlook;

import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// The critical path of a plan by a schedule, found when it is first asked for, and once, whatever the number of
/// threads: every view draws it, and the status line of each counts it.
public final class FoundPath {

    private final Plan plan;
    private final Schedule schedule;
    private @Nullable CriticalPath path;

    FoundPath(Plan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
    }

    synchronized CriticalPath get() {
        CriticalPath known = path;
        if (known == null) {
            known = CriticalPath.of(plan, schedule);
            path = known;
        }
        return known;
    }
}
