package dev.trajectory.check;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkingDays;
import dev.trajectory.schedule.GateDays;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a check looks at: a plan, its schedule and load, and what several checks need to know about them.
final class Review {

    private final Plan plan;
    private final Plan whole;
    private final Schedule schedule;
    private final Load load;
    private final Finances money;
    private final Family family;
    private final List<Chunk> fixed;
    private final GateDays gates;
    private final WorkingCalendar everyDay = WorkingCalendar.of(WorkingDays.EVERY_DAY);
    private final WorkingCalendar usual;
    private final Map<OrganisationId, WorkingCalendar> calendars;

    /// @param whole the plan with all its options; the same where none is looked at
    Review(Plan plan, Plan whole, Schedule schedule, Load load, Finances money) {
        this.plan = plan;
        this.whole = whole;
        this.schedule = schedule;
        this.load = load;
        this.money = money;
        this.family = Family.of(plan);
        this.fixed = family.leaves().stream()
                .filter(chunk -> chunk.isFixed() && !chunk.progress().isStarted())
                .toList();
        this.gates = new GateDays(plan, schedule);
        this.usual = WorkingCalendar.of(plan.settings().workingDays());
        this.calendars = calendars(plan);
    }

    Plan plan() {
        return plan;
    }

    /// The plan with all its options: under one of them it no longer tells them apart.
    Plan whole() {
        return whole;
    }

    Schedule schedule() {
        return schedule;
    }

    Load load() {
        return load;
    }

    Finances money() {
        return money;
    }

    Family family() {
        return family;
    }

    /// The chunks that are no parents, in the plan's order.
    List<Chunk> leaves() {
        return family.leaves();
    }

    /// Of these, the ones that have not begun and whose dates are pinned or held.
    List<Chunk> fixed() {
        return fixed;
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
        return plan.settings().keeps(LimitKind.CALENDARS) ? ownCalendar(chunk) : everyDay;
    }

    /// The working days of a chunk's owner, else the plan's.
    WorkingCalendar ownCalendar(Chunk chunk) {
        return chunk.owner() == null ? usual : calendars.getOrDefault(chunk.owner(), usual);
    }

    /// Calendars by organisation, for those that have one of their own.
    private static Map<OrganisationId, WorkingCalendar> calendars(Plan plan) {
        Map<OrganisationId, WorkingCalendar> calendars = new HashMap<>();
        for (Organisation organisation : plan.organisations()) {
            WorkCalendar own = plan.calendars().find(organisation.calendar());
            if (own != null) {
                calendars.put(organisation.id(), WorkingCalendar.of(own.workingDays()));
            }
        }
        return calendars;
    }

    /// What gates wait for, and when they open.
    GateDays gates() {
        return gates;
    }
}
