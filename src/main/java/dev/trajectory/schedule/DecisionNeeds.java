package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// By when decisions have to be taken, if what hangs on them is to be in time.
///
/// A decision is needed its lead time before the latest day on which the first chunk that it names may start without
/// moving the plan's finish: before its start plus its float. What is fixed by hand or by agreement has no float, and
/// what has begun started when it did: its float is that of the work left. Of a parent the leaves below it count.
/// Chunks that have finished, and such without dates, need nothing.
public final class DecisionNeeds {

    private final Plan plan;
    private final Schedule schedule;
    private final Calendars calendars;
    private final Precedence precedence;

    /// By when a decision is needed.
    ///
    /// @param first the chunk that needs it first
    /// @param by its lead time before the latest day on which that chunk may start
    public record Need(ChunkId first, LocalDate by) {}

    public DecisionNeeds(Plan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
        this.calendars = new Calendars(plan);
        this.precedence = new Precedence(plan);
    }

    /// By when a decision is needed; null where no chunk that it names has yet to be done on known dates.
    public @Nullable Need of(Decision decision) {
        Need need = null;
        for (ChunkId named : decision.chunks()) {
            for (ChunkId leaf : precedence.leaves(named)) {
                LocalDate latest = latestStart(leaf);
                if (latest != null && (need == null || latest.isBefore(need.by()))) {
                    need = new Need(leaf, latest);
                }
            }
        }
        return need == null ? null : new Need(need.first(), need.by().minusWeeks(decision.leadWeeks()));
    }

    /// Whether something hangs on a decision, and all of it has finished: what has no dates may still wait for it.
    public boolean isPast(Decision decision) {
        List<Chunk> waiting = decision.chunks().stream()
                .flatMap(named -> precedence.leaves(named).stream())
                .map(plan.chunks()::find)
                .filter(Objects::nonNull)
                .toList();
        return !waiting.isEmpty()
                && waiting.stream().allMatch(chunk -> chunk.progress().isFinished());
    }

    private @Nullable LocalDate latestStart(ChunkId leaf) {
        Chunk chunk = plan.chunks().find(leaf);
        Placement placement = schedule.placement(leaf);
        if (chunk == null || placement == null || chunk.progress().isFinished()) {
            return null;
        }
        Integer room = placement.floatDays();
        if (room == null || room <= 0 || chunk.progress().isStarted()) {
            return placement.start();
        }
        WorkingCalendar calendar = calendars.of(chunk.owner());
        int start = WorkingCalendar.day(placement.start());
        return WorkingCalendar.date(calendar.dayAt(calendar.ordinal(start) + room));
    }
}
