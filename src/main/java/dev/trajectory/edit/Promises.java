package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps promises true to who leads the two chunks they lie between.
///
/// A dependency that comes to lie between two organisations is asked for. One whose organisations change is asked for
/// again, for what one body agreed to does not bind another; what was kept stays kept. One that comes to lie within an
/// organisation needs no promise, and loses it unless something had been written into it.
final class Promises {

    private final Plan before;
    private final Plan after;

    private Promises(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    /// The promise of a dependency just made between two chunks; null where both have the same owner or one has
    /// none.
    static @Nullable Promise between(Chunk waiting, Chunk on) {
        return crosses(waiting.owner(), on.owner()) ? Promise.ASKED : null;
    }

    /// The plan with the promises of and towards chunks that are new, or whose owner or dependencies have changed,
    /// put right.
    static Plan settled(Plan before, Plan after, Set<ChunkId> changed) {
        Promises promises = new Promises(before, after);
        List<Chunk> settled = new ArrayList<>();
        for (Chunk chunk : after.chunks()) {
            boolean touched = changed.contains(chunk.id())
                    || chunk.dependencies().stream().anyMatch(each -> changed.contains(each.on()));
            if (touched) {
                List<Dependency> dependencies = chunk.dependencies().stream()
                        .map(each -> promises.settled(chunk.id(), each))
                        .toList();
                if (!dependencies.equals(chunk.dependencies())) {
                    settled.add(chunk.draft().dependencies(dependencies).chunk());
                }
            }
        }
        return settled.isEmpty() ? after : after.withChunks(after.chunks().withAll(settled));
    }

    private Dependency settled(ChunkId waiting, Dependency dependency) {
        OrganisationId taker = owner(after, waiting);
        OrganisationId giver = owner(after, dependency.on());
        boolean isNew = !has(before, waiting, dependency.on());
        boolean isSame =
                Objects.equals(taker, owner(before, waiting)) && Objects.equals(giver, owner(before, dependency.on()));
        if (isSame && !isNew) {
            return dependency;
        }
        Promise promise = dependency.promise();
        if (crosses(taker, giver)) {
            promise = promise == null ? Promise.ASKED : isNew ? promise : askedAgain(waiting, dependency, promise);
        } else if (taker != null && taker.equals(giver) && Promise.ASKED.equals(promise)) {
            promise = null;
        }
        return new Dependency(dependency.on(), dependency.type(), dependency.lag(), dependency.kind(), promise);
    }

    private Promise askedAgain(ChunkId waiting, Dependency dependency, Promise promise) {
        boolean wasBetweenTwo = crosses(owner(before, waiting), owner(before, dependency.on()));
        return wasBetweenTwo && promise.state() != PromiseState.KEPT ? promise.askedAgain() : promise;
    }

    private static boolean crosses(@Nullable OrganisationId taker, @Nullable OrganisationId giver) {
        return taker != null && giver != null && !taker.equals(giver);
    }

    private static boolean has(Plan plan, ChunkId waiting, ChunkId on) {
        Chunk chunk = plan.chunks().find(waiting);
        return chunk != null
                && chunk.dependencies().stream().anyMatch(each -> each.on().equals(on));
    }

    private static @Nullable OrganisationId owner(Plan plan, ChunkId id) {
        Chunk chunk = plan.chunks().find(id);
        return chunk == null ? null : chunk.owner();
    }
}
