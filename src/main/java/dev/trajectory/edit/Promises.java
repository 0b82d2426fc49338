package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps promises true to who leads the two chunks they lie between.
///
/// A dependency that comes to lie between two organisations is asked for. What one body agreed to does not bind
/// another: as soon as another gives or takes, or nobody does any more, a promise is asked for again, unless the same
/// edit says how it stands, and what a former giver offered is offered no more; what was kept stays kept. One that
/// comes to lie within an organisation needs no promise, and loses it unless something had been written into it.
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

    /// The plan with the promises put right of and towards all chunks that are led by another body than before.
    static Plan settled(Plan before, Plan after) {
        Set<ChunkId> changed = new HashSet<>();
        for (Chunk chunk : after.chunks()) {
            if (!Objects.equals(chunk.owner(), owner(before, chunk.id()))) {
                changed.add(chunk.id());
            }
        }
        return changed.isEmpty() ? after : settled(before, after, changed);
    }

    private Dependency settled(ChunkId waiting, Dependency dependency) {
        OrganisationId taker = owner(after, waiting);
        OrganisationId giver = owner(after, dependency.on());
        OrganisationId formerTaker = owner(before, waiting);
        OrganisationId formerGiver = owner(before, dependency.on());
        List<Dependency> former = before(waiting, dependency.on());
        boolean isSame = Objects.equals(taker, formerTaker) && Objects.equals(giver, formerGiver);
        if (isSame && !former.isEmpty()) {
            return dependency;
        }
        boolean isSaidAnew = former.stream().noneMatch(each -> Objects.equals(each.promise(), dependency.promise()));
        Dependency passed =
                isSaidAnew ? dependency : dependency.takenBy(formerTaker, taker).givenBy(formerGiver, giver);
        if (crosses(taker, giver)) {
            return passed.promise() == null ? passed.withPromise(Promise.ASKED) : passed;
        }
        boolean isNeedless = taker != null && taker.equals(giver) && Promise.ASKED.equals(passed.promise());
        return isNeedless ? passed.withPromise(null) : passed;
    }

    private static boolean crosses(@Nullable OrganisationId taker, @Nullable OrganisationId giver) {
        return taker != null && giver != null && !taker.equals(giver);
    }

    /// The dependencies that a chunk had on another.
    private List<Dependency> before(ChunkId waiting, ChunkId on) {
        Chunk chunk = before.chunks().find(waiting);
        return chunk == null
                ? List.of()
                : chunk.dependencies().stream()
                        .filter(each -> each.on().equals(on))
                        .toList();
    }

    private static @Nullable OrganisationId owner(Plan plan, ChunkId id) {
        Chunk chunk = plan.chunks().find(id);
        return chunk == null ? null : chunk.owner();
    }
}
