package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
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
    /// null when that is not known, or it was rejected.
    public @Nullable LocalDate opening(Gate gate) {
        if (gate.isRejected() || gate.opened() != null || gate.producedBy() == null) {
            return gate.opened();
        }
        LocalDate end = null;
        for (ChunkId producer : precedence.leaves(gate.producedBy())) {
            Chunk chunk = plan.chunks().find(producer);
            Placement placement = schedule.placement(producer);
            if (chunk != null && placement != null) {
                LocalDate own = placement.end(chunk);
                end = end == null || own.isAfter(end) ? own : end;
            }
        }
        return end == null ? null : end.plusWeeks(gate.approvalWeeks());
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
