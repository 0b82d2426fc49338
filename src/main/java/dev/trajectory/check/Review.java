package dev.trajectory.check;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a check looks at: a plan, its schedule and load, and what several checks need to know about them.
final class Review {

    private final Plan plan;
    private final Schedule schedule;
    private final Load load;
    private final Family family;
    private final Map<WorkingDays, WorkingCalendar> calendars = new HashMap<>();

    Review(Plan plan, Schedule schedule, Load load) {
        this.plan = plan;
        this.schedule = schedule;
        this.load = load;
        this.family = Family.of(plan);
    }

    Plan plan() {
        return plan;
    }

    Schedule schedule() {
        return schedule;
    }

    Load load() {
        return load;
    }

    Family family() {
        return family;
    }

    /// The chunks that are no parents, in the plan's order.
    List<Chunk> leaves() {
        return family.leaves();
    }

    @Nullable
    Placement placement(ChunkId chunk) {
        return schedule.placement(chunk);
    }

    Enforcement enforcement(LimitKind kind) {
        return plan.settings().enforcement(kind);
    }

    /// Whether nobody wants to hear about limits of this kind.
    boolean ignores(LimitKind kind) {
        return enforcement(kind) == Enforcement.IGNORE;
    }

    /// The working days that a chunk is scheduled by: every day where calendars are not kept.
    WorkingCalendar calendar(Chunk chunk) {
        boolean kept = plan.settings().keeps(LimitKind.CALENDARS);
        return kept ? ownCalendar(chunk) : calendars.computeIfAbsent(WorkingDays.EVERY_DAY, WorkingCalendar::of);
    }

    /// The working days of a chunk's owner, else the plan's.
    WorkingCalendar ownCalendar(Chunk chunk) {
        Organisation owner = plan.organisations().find(chunk.owner());
        WorkCalendar own = owner == null ? null : plan.calendars().find(owner.calendar());
        WorkingDays days = own == null ? plan.settings().workingDays() : own.workingDays();
        return calendars.computeIfAbsent(days, WorkingCalendar::of);
    }

    /// The day from which what waits for this chunk may start.
    LocalDate end(Chunk chunk, Placement placement) {
        boolean isMilestone = chunk.duration().isNil() && placement.start().equals(placement.finish());
        return isMilestone ? placement.start() : placement.finish().plusDays(1);
    }
}
