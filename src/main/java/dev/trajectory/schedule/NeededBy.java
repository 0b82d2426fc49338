package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When what a chunk waits for has to be there, if the chunk is to keep its dates.
///
/// It is the inverse of how a dependency pushes: the latest day on which the end that is waited for may fall so that
/// the chunk starts (or, by the type, ends) no later than the schedule has it. A dependency of a parent holds for all
/// leaves below it, and one on a parent means all of them: the leaf that needs it first tells, and the leaf that comes
/// last.
public final class NeededBy {

    private final Plan plan;
    private final Schedule schedule;
    private final Calendars calendars;
    private final Precedence precedence;

    public NeededBy(Plan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
        this.calendars = new Calendars(plan);
        this.precedence = new Precedence(plan);
    }

    /// The last day for the other chunk to finish, or, by the type, to start.
    ///
    /// @return null where either of the two has no dates
    public @Nullable LocalDate of(Chunk waiter, Dependency dependency) {
        Dated last = last(dependency);
        LocalDate latest = leaves(waiter.id())
                .map(leaf -> latest(leaf, dependency))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (last == null || latest == null) {
            return null;
        }
        return isFinishAwaited(dependency) && !last.isMilestone() ? latest.minusDays(1) : latest;
    }

    /// The day on which the other chunk does finish, or, by the type, start.
    ///
    /// @return null where it has no dates
    public @Nullable LocalDate comes(Dependency dependency) {
        Dated last = last(dependency);
        return last == null
                ? null
                : isFinishAwaited(dependency) ? last.at().finish() : last.at().start();
    }

    /// Whether the other chunk has finished, or, by the type, started; a parent when all leaves below it have.
    public boolean hasCome(Dependency dependency) {
        List<ChunkId> leaves = precedence.leaves(dependency.on());
        return !leaves.isEmpty()
                && leaves.stream()
                        .map(leaf -> plan.chunks().get(leaf).progress())
                        .allMatch(isFinishAwaited(dependency) ? Progress::isFinished : Progress::isStarted);
    }

    /// A leaf and its dates.
    private record Dated(Chunk chunk, Placement at) {
        LocalDate end() {
            return at.end(chunk);
        }

        boolean isMilestone() {
            return end().equals(at.finish());
        }
    }

    private Stream<Dated> leaves(ChunkId chunk) {
        return precedence.leaves(chunk).stream().flatMap(leaf -> {
            Placement placement = schedule.placement(leaf);
            return placement == null
                    ? Stream.empty()
                    : Stream.of(new Dated(plan.chunks().get(leaf), placement));
        });
    }

    /// The leaf of what is waited for that comes last; null where none has dates.
    private @Nullable Dated last(Dependency dependency) {
        Comparator<Dated> byFinish =
                Comparator.comparing(Dated::end).thenComparing(leaf -> leaf.at().finish());
        Comparator<Dated> byStart = Comparator.comparing(leaf -> leaf.at().start());
        return leaves(dependency.on())
                .max(isFinishAwaited(dependency) ? byFinish : byStart)
                .orElse(null);
    }

    /// The day from which the end that is waited for would push a leaf that waits.
    private LocalDate latest(Dated waiter, Dependency dependency) {
        WorkingCalendar calendar = calendars.of(waiter.chunk().owner());
        boolean isStartTied = dependency.type() == DependencyType.FS || dependency.type() == DependencyType.SS;
        int tied = WorkingCalendar.day(isStartTied ? waiter.at().start() : waiter.end());
        int lag = dependency.lag().days(calendar.daysAWeek());
        return WorkingCalendar.date(dependency.lag().unit().isElapsed() ? tied - lag : calendar.unshift(tied, lag));
    }

    private static boolean isFinishAwaited(Dependency dependency) {
        return dependency.type() == DependencyType.FS || dependency.type() == DependencyType.FF;
    }
}
