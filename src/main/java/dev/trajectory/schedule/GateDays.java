package dev.trajectory.schedule;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What gates wait for, when they open, and who is waiting, by the dates of a plan.
public final class GateDays {

    private final Plan plan;
    private final Schedule schedule;
    private final Precedence precedence;

    public GateDays(Plan plan, Schedule schedule) {
        this.plan = plan;
        this.schedule = schedule;
        this.precedence = new Precedence(plan);
    }

    /// The day a gate opens: the day it was decided, else its approval weeks after the last of what produces it;
    /// null when that is not known, or it stays shut.
    public @Nullable LocalDate opening(Gate gate) {
        if (!isAwaited(gate) || !shutBy(gate).isEmpty()) {
            return gate.opened();
        }
        LocalDate end = null;
        for (ChunkId producer : producers(gate)) {
            Placement placement = schedule.placement(producer);
            LocalDate own =
                    placement == null ? null : placement.end(plan.chunks().get(producer));
            end = end == null || (own != null && own.isAfter(end)) ? own : end;
        }
        return end == null ? null : end.plusWeeks(gate.approvalWeeks());
    }

    /// Whether a case has still to be put, and a decision taken, before a gate opens.
    private static boolean isAwaited(Gate gate) {
        return !gate.isRejected() && gate.opened() == null;
    }

    /// The leaves for want of which a gate never opens: they are to put its case, and have no dates or, where
    /// funding is kept, no money.
    public List<ChunkId> shutBy(Gate gate) {
        return isAwaited(gate)
                ? producers(gate).stream().filter(each -> !isDone(each)).toList()
                : List.of();
    }

    private List<ChunkId> producers(Gate gate) {
        return gate.producedBy() == null ? List.of() : precedence.leaves(gate.producedBy());
    }

    private boolean isDone(ChunkId leaf) {
        Funding funding = schedule.funding();
        Cover cover = funding == null ? null : funding.cover(leaf);
        return schedule.placement(leaf) != null && (cover == null || !cover.isUnfunded());
    }

    /// The day on which the first of what a gate unlocks starts; null where nothing of it has dates.
    public @Nullable LocalDate firstStart(Gate gate) {
        return gate.unlocks().stream()
                .map(precedence::leaves)
                .flatMap(List::stream)
                .map(schedule::placement)
                .filter(Objects::nonNull)
                .map(Placement::start)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
