package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Puts a dependency in the place of one on the same chunk: another type, lag, kind or promise. A chunk may wait for
/// another in several ways; only the one meant changes, and it is refused where it would become like another of them.
///
/// @param meant the one that changes, or, where there is none like it, the first of its type
public record ChangeDependency(ChunkId waiting, Dependency meant, Dependency dependency) implements Edit {

    /// Changes the one of the same type.
    public ChangeDependency(ChunkId waiting, Dependency dependency) {
        this(waiting, dependency, dependency);
    }

    @Override
    public Result apply(Plan plan) {
        Chunk waiter = plan.chunks().find(waiting);
        Dependency was = waiter == null ? null : waiter.dependencyLike(meant.withOn(dependency.on()));
        if (waiter == null || was == null) {
            return Refusal.gone(waiter == null ? waiting : dependency.on());
        }
        boolean isTaken = was.type() != dependency.type()
                && waiter.dependenciesOn(dependency.on()).stream().anyMatch(each -> each.type() == dependency.type());
        if (isTaken) {
            return Refusal.because(Refusal.Reason.ALREADY_WAITS, List.of(waiting, dependency.on()));
        }
        List<Dependency> changed = new ArrayList<>(waiter.dependencies());
        changed.set(changed.indexOf(was), dependency);
        return Changes.chunk(plan, waiter.draft().dependencies(changed));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.CHANGE_DEPENDENCY, "", List.of(waiting, dependency.on()), "");
    }
}
