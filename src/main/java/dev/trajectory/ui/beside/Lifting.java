package dev.trajectory.ui.beside;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Cause;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The plan as it would be if one reason for a chunk's start did not hold.
final class Lifting {

    private Lifting() {}

    /// The plan without a reason; null where nobody can lift it. Limits that many chunks share are lifted for all.
    static @Nullable Plan of(Plan plan, ChunkId id, Cause cause) {
        Chunk chunk = plan.chunks().find(id);
        if (chunk == null) {
            return null;
        }
        return switch (cause.kind()) {
            case NOT_BEFORE -> with(plan, chunk.draft().notBefore(null).chunk());
            case PIN -> with(plan, chunk.draft().pin(null).chunk());
            case HOLD -> with(plan, chunk.draft().hold(null).chunk());
            case TRANCHE -> with(plan, chunk.draft().trancheStart(null).chunk());
            case DEPENDENCY -> withoutDependency(plan, chunk, cause);
            case GATE -> without(plan, LimitKind.GATES);
            case FREEZE -> without(plan, LimitKind.FREEZES);
            case CAPACITY -> without(plan, LimitKind.CAPACITY);
            case ROLE -> without(plan, LimitKind.ROLES);
            case FUNDING -> without(plan, LimitKind.FUNDING);
            case PLAN_START, STATUS_DATE, ACTUAL -> null;
        };
    }

    private static @Nullable Plan withoutDependency(Plan plan, Chunk chunk, Cause cause) {
        Chunk lifted = chunk.draft()
                .dependencies(chunk.dependencies().stream()
                        .filter(dependency -> !dependency.on().equals(cause.subject()))
                        .toList())
                .chunk();
        return lifted.equals(chunk) ? null : with(plan, lifted);
    }

    private static Plan with(Plan plan, Chunk chunk) {
        return plan.withChunks(plan.chunks().with(chunk));
    }

    private static Plan without(Plan plan, LimitKind kind) {
        return plan.withSettings(plan.settings().with(Map.of(kind, Enforcement.IGNORE)));
    }
}
