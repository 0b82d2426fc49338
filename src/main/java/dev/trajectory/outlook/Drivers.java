package dev.trajectory.outlook;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Precedence;
import dev.trajectory.schedule.Schedule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which chunk each chunk really waits for: of those it depends on, the one that let it start last.
public final class Drivers {

    private final Map<ChunkId, ChunkId> driver = new HashMap<>();
    private final SequencedMap<ChunkId, Placement> leaves = new LinkedHashMap<>();
    private final Plan plan;
    private final Precedence precedence;

    Drivers(Plan plan, Schedule schedule) {
        this.plan = plan;
        precedence = new Precedence(plan);
        Set<ChunkId> parents = plan.parents();
        schedule.byChunk().forEach((id, placement) -> {
            if (!parents.contains(id)) {
                leaves.put(id, placement);
            }
        });
        Map<ChunkId, ChunkId> lastBelow = lastBelow(parents);
        leaves.forEach((id, placement) -> {
            Cause last = lastDependency(placement.causes());
            if (last != null && !startsAtLimit(placement) && last.subject() instanceof ChunkId on) {
                ChunkId leaf = parents.contains(on) ? lastBelow.get(on) : on;
                if (leaf != null && leaves.containsKey(leaf)) {
                    driver.put(id, leaf);
                }
            }
        });
    }

    /// The chunks that have dates of their own, with their dates, in the plan's order.
    public SequencedMap<ChunkId, Placement> leaves() {
        return leaves;
    }

    /// The leaves a chunk stands for: itself, or those below it.
    List<ChunkId> leavesOf(ChunkId chunk) {
        return precedence.leaves(chunk);
    }

    /// Whether a leaf is that chunk, or below it.
    boolean isWithin(ChunkId leaf, ChunkId chunk) {
        return leaf.equals(chunk)
                || precedence.line(plan.chunks().get(leaf)).stream()
                        .anyMatch(each -> each.id().equals(chunk));
    }

    /// Whom that chunk waits for, or null when something else decides its start.
    @Nullable
    public ChunkId of(ChunkId chunk) {
        return driver.get(chunk);
    }

    /// Whether a date set from outside, and no other chunk, decides when it starts.
    public static boolean startsAtLimit(Placement placement) {
        if (placement.causes().isEmpty()) {
            return false;
        }
        return switch (placement.causes().getLast().kind()) {
            case NOT_BEFORE, TRANCHE, GATE, FUNDING, HOLD, PIN -> true;
            case PLAN_START, STATUS_DATE, DEPENDENCY, FREEZE, CAPACITY, ROLE, ACTUAL -> false;
        };
    }

    private static @Nullable Cause lastDependency(List<Cause> causes) {
        Cause last = null;
        for (Cause cause : causes) {
            if (cause.kind() == Cause.Kind.DEPENDENCY
                    && (last == null || !cause.date().isBefore(last.date()))) {
                last = cause;
            }
        }
        return last;
    }

    /// For each parent, the chunk below it that finishes last.
    private Map<ChunkId, ChunkId> lastBelow(Set<ChunkId> parents) {
        Map<ChunkId, ChunkId> last = new HashMap<>();
        if (parents.isEmpty()) {
            return last;
        }
        leaves.forEach((id, placement) -> {
            Chunk step = plan.chunks().find(id);
            for (int up = 0; step != null && step.parent() != null && up <= parents.size(); up++) {
                ChunkId parent = step.parent();
                ChunkId best = last.get(parent);
                Placement bestPlacement = best == null ? null : leaves.get(best);
                if (bestPlacement == null || bestPlacement.finish().isBefore(placement.finish())) {
                    last.put(parent, id);
                }
                step = plan.chunks().find(parent);
            }
        });
        return last;
    }
}
