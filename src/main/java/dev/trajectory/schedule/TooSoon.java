package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Lag;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A leaf that comes before what it waits for allows: its dates are fixed, or dependencies are not kept.
///
/// @param waiting the leaf that waits
/// @param before the leaf that it waits for
/// @param dependency its own or of a parent of it, on the other or a parent of that
/// @param days by how many days it comes too soon, more than nil
public record TooSoon(ChunkId waiting, ChunkId before, Dependency dependency, long days) {

    /// All of a plan, in its order; none where nobody wants to hear of dependencies.
    public static List<TooSoon> in(Plan plan, Schedule schedule) {
        return plan.settings().enforcement(LimitKind.DEPENDENCIES) == Enforcement.IGNORE
                ? List.of()
                : new Search(plan, schedule, new Precedence(plan), new Calendars(plan)).all();
    }

    /// Whether another is of the same dependency, and by as many days or more.
    public boolean isNoWorseThan(TooSoon other) {
        return waiting.equals(other.waiting)
                && before.equals(other.before)
                && dependency.equals(other.dependency)
                && days <= other.days;
    }

    private record Search(Plan plan, Schedule schedule, Precedence precedence, Calendars calendars) {

        List<TooSoon> all() {
            List<TooSoon> all = new ArrayList<>();
            for (Chunk chunk : plan.chunks()) {
                Placement placement = schedule.placement(chunk.id());
                if (placement != null && precedence.isLeaf(chunk.id())) {
                    precedence.line(chunk).stream()
                            .flatMap(at -> at.dependencies().stream())
                            .distinct()
                            .forEach(dependency -> add(chunk, placement, dependency, all));
                }
            }
            return all;
        }

        private void add(Chunk chunk, Placement placement, Dependency dependency, List<TooSoon> all) {
            boolean byStart = dependency.type() == DependencyType.FS || dependency.type() == DependencyType.SS;
            LocalDate is = byStart ? placement.start() : placement.end(chunk);
            for (ChunkId before : precedence.leaves(dependency.on())) {
                Placement other = schedule.placement(before);
                if (other != null) {
                    LocalDate allowed = allowed(chunk, plan.chunks().get(before), other, dependency);
                    if (is.isBefore(allowed)) {
                        all.add(new TooSoon(chunk.id(), before, dependency, ChronoUnit.DAYS.between(is, allowed)));
                    }
                }
            }
        }

        /// The start, or for FF and SF the end, that a dependency allows (see the package comment).
        private LocalDate allowed(Chunk chunk, Chunk before, Placement other, Dependency dependency) {
            boolean fromEnd = dependency.type() == DependencyType.FS || dependency.type() == DependencyType.FF;
            LocalDate from = fromEnd ? other.end(before) : other.start();
            WorkingCalendar calendar = calendars.of(chunk.owner());
            Lag lag = dependency.lag();
            int days = lag.days(calendar.daysAWeek());
            return lag.unit().isElapsed()
                    ? from.plusDays(days)
                    : WorkingCalendar.date(calendar.shift(WorkingCalendar.day(from), days));
        }
    }
}
