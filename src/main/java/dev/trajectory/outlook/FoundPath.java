package dev.trajectory.outlook;

import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Schedule;
import java.util.Objects;
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

    /// An equal plan has by an equal schedule the same path.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoundPath found && plan.equals(found.plan) && schedule.equals(found.schedule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, schedule);
    }
}
