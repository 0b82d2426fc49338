package dev.trajectory.check;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.LimitKind;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Holds the dates of chunks against what they wait for.
final class DependencyChecks {

    private DependencyChecks() {}

    static void brokenDependencies(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.DEPENDENCIES)) {
            return;
        }
        for (Chunk chunk : review.leaves()) {
            Placement placement = review.placement(chunk.id());
            if (placement != null) {
                Set<Dependency> seen = new HashSet<>();
                for (Chunk at : review.family().lineage(chunk)) {
                    for (Dependency dependency : at.dependencies()) {
                        if (seen.add(dependency)) {
                            broken(review, chunk, placement, dependency, found);
                        }
                    }
                }
            }
        }
    }

    private static void broken(
            Review review, Chunk chunk, Placement placement, Dependency dependency, Consumer<Finding> found) {
        boolean byStart = dependency.type() == DependencyType.FS || dependency.type() == DependencyType.SS;
        LocalDate is = byStart ? placement.start() : placement.end(chunk);
        for (Chunk before : review.family().leavesOf(dependency.on())) {
            Placement other = review.placement(before.id());
            if (other != null) {
                LocalDate allowed = allowed(review, chunk, before, other, dependency);
                if (is.isBefore(allowed)) {
                    boolean happened = chunk.progress().isStarted();
                    found.accept(Finding.warning(
                            happened ? Rule.OUT_OF_SEQUENCE : Rule.DEPENDENCY_BROKEN,
                            List.of(chunk.id(), before.id()),
                            new Term.Name(chunk.id()),
                            new Term.Name(before.id()),
                            new Term.Count(ChronoUnit.DAYS.between(is, allowed))));
                }
            }
        }
    }

    /// The start, or for FF and SF the end, that a dependency allows (see the package comment of `schedule`).
    private static LocalDate allowed(Review review, Chunk chunk, Chunk before, Placement other, Dependency dependency) {
        boolean fromEnd = dependency.type() == DependencyType.FS || dependency.type() == DependencyType.FF;
        LocalDate from = fromEnd ? other.end(before) : other.start();
        WorkingCalendar calendar = review.calendar(chunk);
        Lag lag = dependency.lag();
        int days = lag.days(calendar.daysAWeek());
        return lag.unit().isElapsed()
                ? from.plusDays(days)
                : WorkingCalendar.date(calendar.shift(WorkingCalendar.day(from), days));
    }

    static void duplicates(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.plan().chunks()) {
            Set<List<Object>> seen = new HashSet<>();
            Set<List<Object>> told = new HashSet<>();
            for (Dependency dependency : chunk.dependencies()) {
                List<Object> tie = List.of(dependency.on(), dependency.type());
                if (!seen.add(tie) && told.add(tie)) {
                    found.accept(Finding.advice(
                            Rule.DUPLICATE_DEPENDENCY,
                            List.of(chunk.id(), dependency.on()),
                            new Term.Name(chunk.id()),
                            new Term.Name(dependency.on())));
                }
            }
        }
    }
}
