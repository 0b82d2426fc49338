package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Gate;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OutsideLoad;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says what forbids a chunk to start on a day while all others stand where a schedule puts them.
///
/// Written from the words of the limits once more, apart from both implementations: it looks at whole months, whole
/// years and every dependency of the plan instead of at what concerns one chunk.
record Obstacles(Plan plan, Schedule schedule) {

    Set<Obstacle> to(Chunk chunk, LocalDate start) {
        PlainCalendar calendar = PlainCalendar.of(plan, chunk);
        int days = calendar.length(chunk.duration());
        LocalDate finish = calendar.finish(start, days);
        LocalDate end = days == 0 ? start : finish.plusDays(1);
        Set<Obstacle> obstacles = new LinkedHashSet<>();
        dates(chunk, start, obstacles);
        if (keeps(LimitKind.GATES)) {
            gates(chunk, start, obstacles);
        }
        if (keeps(LimitKind.DEPENDENCIES)) {
            dependencies(chunk, calendar, start, end, obstacles);
        }
        if (keeps(LimitKind.FREEZES) && chunk.goLive()) {
            freezes(chunk, finish, obstacles);
        }
        if (keeps(LimitKind.CAPACITY)) {
            capacity(chunk, start, finish, obstacles);
        }
        if (keeps(LimitKind.ROLES)) {
            roles(chunk, start, finish, obstacles);
        }
        return obstacles;
    }

    private boolean keeps(LimitKind kind) {
        return plan.settings().keeps(kind);
    }

    private boolean isWithin(@Nullable ChunkId chunk, ChunkId above) {
        return chunk != null
                && (chunk.equals(above)
                        || isWithin(
                                Objects.requireNonNull(plan.chunks().find(chunk))
                                        .parent(),
                                above));
    }

    private List<Placement> placedWithin(ChunkId above) {
        Set<ChunkId> parents = plan.parents();
        return schedule.byChunk().values().stream()
                .filter(at -> !parents.contains(at.chunk()) && isWithin(at.chunk(), above))
                .toList();
    }

    private LocalDate endOf(Placement at) {
        Chunk chunk = Objects.requireNonNull(plan.chunks().find(at.chunk()));
        return chunk.duration().isNil() ? at.finish() : at.finish().plusDays(1);
    }

    private void dates(Chunk chunk, LocalDate start, Set<Obstacle> obstacles) {
        if (start.isBefore(plan.settings().planStart())) {
            obstacles.add(new Obstacle(Cause.Kind.PLAN_START, null));
        }
        LocalDate status = plan.settings().statusDate();
        if (status != null && start.isBefore(status)) {
            obstacles.add(new Obstacle(Cause.Kind.STATUS_DATE, null));
        }
        if (keeps(LimitKind.NOT_BEFORE) && chunk.notBefore() != null && start.isBefore(chunk.notBefore())) {
            obstacles.add(new Obstacle(Cause.Kind.NOT_BEFORE, null));
        }
        if (keeps(LimitKind.TRANCHES) && chunk.trancheStart() != null && start.isBefore(chunk.trancheStart())) {
            obstacles.add(new Obstacle(Cause.Kind.TRANCHE, chunk.tranche()));
        }
    }

    private void gates(Chunk chunk, LocalDate start, Set<Obstacle> obstacles) {
        for (Gate gate : plan.gates()) {
            boolean shut = gate.decided() != null
                    ? start.isBefore(gate.decided())
                    : gate.producedBy() != null
                            && placedWithin(gate.producedBy()).stream()
                                    .anyMatch(at -> start.isBefore(endOf(at).plusDays(7L * gate.approvalWeeks())));
            if (shut && gate.unlocks().stream().anyMatch(unlocked -> isWithin(chunk.id(), unlocked))) {
                obstacles.add(new Obstacle(Cause.Kind.GATE, gate.id()));
            }
        }
    }

    private void dependencies(
            Chunk chunk, PlainCalendar calendar, LocalDate start, LocalDate end, Set<Obstacle> obstacles) {
        for (Chunk waiting : plan.chunks()) {
            for (Dependency dependency : waiting.dependencies()) {
                if (isWithin(chunk.id(), waiting.id())) {
                    for (Placement on : placedWithin(dependency.on())) {
                        LocalDate allowed = calendar.moved(
                                switch (dependency.type()) {
                                    case FS, FF -> endOf(on);
                                    case SS, SF -> on.start();
                                },
                                dependency.lag());
                        LocalDate moving = switch (dependency.type()) {
                            case FS, SS -> start;
                            case FF, SF -> end;
                        };
                        if (moving.isBefore(allowed)) {
                            obstacles.add(new Obstacle(Cause.Kind.DEPENDENCY, on.chunk()));
                            obstacles.add(new Obstacle(Cause.Kind.DEPENDENCY, dependency.on()));
                        }
                    }
                }
            }
        }
    }

    private void freezes(Chunk chunk, LocalDate finish, Set<Obstacle> obstacles) {
        for (Organisation organisation : plan.organisations()) {
            boolean touched =
                    organisation.id().equals(chunk.owner()) || chunk.impact().getOrDefault(organisation.id(), 0) > 0;
            if (touched && organisation.freezes().stream().anyMatch(freeze -> isFrozen(freeze, finish))) {
                obstacles.add(new Obstacle(Cause.Kind.FREEZE, organisation.id()));
            }
        }
    }

    /// Whether a freeze that began this year or the year before holds the day.
    private static boolean isFrozen(Freeze freeze, LocalDate day) {
        for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
            // A freeze to 29 February ends on the 28th in other years, and one from it begins on 1 March.
            LocalDate from = freeze.from().isValidYear(year) ? freeze.from().atYear(year) : LocalDate.of(year, 3, 1);
            int last = freeze.to().isBefore(freeze.from()) ? year + 1 : year;
            if (!day.isBefore(from) && !day.isAfter(freeze.to().atYear(last))) {
                return true;
            }
        }
        return false;
    }

    private void capacity(Chunk chunk, LocalDate start, LocalDate finish, Set<Obstacle> obstacles) {
        for (Organisation organisation : plan.organisations()) {
            int asked = chunk.impact().getOrDefault(organisation.id(), 0);
            if (asked > 0 && organisation.capacity() != null) {
                YearMonth from = YearMonth.from(start).minusMonths(1);
                YearMonth to = YearMonth.from(finish).plusMonths(3);
                for (YearMonth month = from; month.isBefore(to); month = month.plusMonths(1)) {
                    if (isFelt(start, finish, month)
                            && asked + points(organisation, month, chunk)
                                    > organisation.capacity().in(month)) {
                        obstacles.add(new Obstacle(Cause.Kind.CAPACITY, organisation.id()));
                    }
                }
            }
        }
    }

    /// Whether a chunk with these dates adds its points in that month: whether any day of the month is in its
    /// window.
    boolean isFelt(LocalDate start, LocalDate finish, YearMonth month) {
        long before = 7L * plan.settings().impactWeeksBefore();
        long after = 7L * plan.settings().impactWeeksAfter();
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .anyMatch(day -> !day.isBefore(start)
                        && !day.isBefore(finish.plusDays(1).minusDays(before))
                        && !day.isAfter(finish.plusDays(after)));
    }

    /// What is asked of an organisation in a month by all but one chunk, and from outside the plan.
    private int points(Organisation organisation, YearMonth month, Chunk but) {
        int points = organisation.outsideLoad().stream()
                .filter(load -> load.month().equals(month))
                .mapToInt(OutsideLoad::points)
                .sum();
        for (Chunk chunk : plan.chunks()) {
            Placement at = schedule.placement(chunk.id());
            int asked = chunk.impact().getOrDefault(organisation.id(), 0);
            if (at != null && asked > 0 && !chunk.id().equals(but.id()) && isFelt(at.start(), at.finish(), month)) {
                points += asked;
            }
        }
        return points;
    }

    private void roles(Chunk chunk, LocalDate start, LocalDate finish, Set<Obstacle> obstacles) {
        for (Role role : plan.roles()) {
            int asked = people(chunk, role);
            if (asked > 0 && role.pool() != null) {
                for (LocalDate day = start; !day.isAfter(finish); day = day.plusDays(1)) {
                    if (asked + people(role, day, chunk) > role.pool().in(YearMonth.from(day))) {
                        obstacles.add(new Obstacle(Cause.Kind.ROLE, role.id()));
                    }
                }
            }
        }
    }

    private int people(Role role, LocalDate day, Chunk but) {
        int people = 0;
        for (Chunk chunk : plan.chunks()) {
            Placement at = schedule.placement(chunk.id());
            if (at != null && !chunk.id().equals(but.id()) && !day.isBefore(at.start()) && !day.isAfter(at.finish())) {
                people += people(chunk, role);
            }
        }
        return people;
    }

    private static int people(Chunk chunk, Role role) {
        Fte asked = chunk.roles().get(role.id());
        return asked == null || chunk.duration().isNil() ? 0 : asked.hundredths();
    }
}
