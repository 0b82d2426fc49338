package dev.trajectory.outlook;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks back from the last chunks of a plan by what bound each, to the first that a limit bound.
///
/// @param slipping where the walk ends
record Walk(Outlook outlook, ChunkId slipping) {

    /// The first limit that bound a chunk on the way; null where there is none.
    Slip.@Nullable Limit limit() {
        LocalDate finish = outlook.schedule().finish();
        Set<ChunkId> parents = outlook.plan().parents();
        for (Placement last : outlook.schedule().byChunk().values()) {
            if (last.finish().equals(finish) && !parents.contains(last.chunk())) {
                Slip.Limit found = from(last.chunk());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Slip.@Nullable Limit from(ChunkId last) {
        Set<ChunkId> seen = new HashSet<>();
        ChunkId at = last;
        while (at != null && seen.add(at)) {
            Placement placement = outlook.schedule().placement(at);
            List<Cause> causes = placement == null ? List.of() : placement.causes();
            if (causes.isEmpty()) {
                return null;
            }
            Cause binding = causes.getLast();
            switch (binding.kind()) {
                case FREEZE, CAPACITY, ROLE, FUNDING -> {
                    return new Slip.Limit(at, binding);
                }
                case DEPENDENCY, GATE -> at = at.equals(slipping) ? null : leaf(binding.subject());
                case PLAN_START, STATUS_DATE, NOT_BEFORE, TRANCHE, HOLD, PIN, ACTUAL -> at = null;
            }
        }
        return null;
    }

    /// The leaf that a cause means: of a parent, the one below it that finishes last; of a gate, its producer.
    private @Nullable ChunkId leaf(@Nullable Id subject) {
        Plan plan = outlook.plan();
        if (subject instanceof GateId gate) {
            Gate found = plan.gates().find(gate);
            return found == null ? null : leaf(found.producedBy());
        }
        if (!(subject instanceof ChunkId chunk) || !plan.parents().contains(chunk)) {
            return subject instanceof ChunkId chunk ? chunk : null;
        }
        ChunkId last = null;
        LocalDate finish = LocalDate.MIN;
        for (Chunk each : plan.chunks()) {
            Placement placement = outlook.schedule().placement(each.id());
            if (placement != null
                    && !plan.parents().contains(each.id())
                    && isBelow(plan, each, chunk)
                    && placement.finish().isAfter(finish)) {
                last = each.id();
                finish = placement.finish();
            }
        }
        return last;
    }

    private static boolean isBelow(Plan plan, Chunk chunk, ChunkId parent) {
        Set<ChunkId> seen = new HashSet<>();
        for (Chunk at = chunk;
                at != null && seen.add(at.id());
                at = plan.chunks().find(at.parent())) {
            if (parent.equals(at.parent())) {
                return true;
            }
        }
        return false;
    }
}
