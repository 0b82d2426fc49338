package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import java.util.ArrayList;
import java.util.List;

/// Makes one chunk wait for another. Between two organisations the dependency is born as a promise that is asked for.
///
/// Refused where the two depend on each other already, and where it would close a circle.
public record Link(ChunkId waiting, ChunkId on, DependencyType type, Lag lag) implements Edit {

    /// Waits for the other's finish.
    public static Link of(ChunkId waiting, ChunkId on) {
        return new Link(waiting, on, DependencyType.FS, Lag.NONE);
    }

    @Override
    public Result apply(Plan plan) {
        Chunk waiter = plan.chunks().find(waiting);
        Chunk awaited = plan.chunks().find(on);
        if (waiter == null || awaited == null) {
            return Refusal.gone(waiter == null ? waiting : on);
        }
        if (waiter.dependencies().stream().anyMatch(each -> each.on().equals(on))) {
            return Refusal.because(Refusal.Reason.ALREADY_WAITS, List.of(waiting, on));
        }
        List<ChunkId> circle = Waiting.in(plan).circle(waiting, on);
        if (!circle.isEmpty()) {
            return Refusal.because(Refusal.Reason.CIRCLE, circle);
        }
        Promise promise = Promises.between(waiter, awaited);
        List<Dependency> dependencies = new ArrayList<>(waiter.dependencies());
        dependencies.add(new Dependency(on, type, lag, null, promise));
        return Changes.chunk(plan, waiter.draft().dependencies(dependencies));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.LINK, "", List.of(waiting, on), "");
    }
}
