package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Puts a dependency in the place of one on the same chunk: another type, lag, kind or promise. A chunk may wait for
/// another in several ways; only the one meant changes, and it is refused where it would become like another of them.
///
/// @param type the type of the one meant
public record ChangeDependency(ChunkId waiting, DependencyType type, Dependency dependency) implements Edit {

    /// Changes the one of the same type.
    public ChangeDependency(ChunkId waiting, Dependency dependency) {
        this(waiting, dependency.type(), dependency);
    }

    @Override
    public Result apply(Plan plan) {
        Chunk waiter = plan.chunks().find(waiting);
        int at = waiter == null ? -1 : place(waiter, type);
        if (waiter == null || at < 0) {
            return Refusal.gone(waiter == null ? waiting : dependency.on());
        }
        if (type != dependency.type() && place(waiter, dependency.type()) >= 0) {
            return Refusal.because(Refusal.Reason.ALREADY_WAITS, List.of(waiting, dependency.on()));
        }
        List<Dependency> changed = new ArrayList<>(waiter.dependencies());
        changed.set(at, dependency);
        return Changes.chunk(plan, waiter.draft().dependencies(changed));
    }

    private int place(Chunk waiter, DependencyType wanted) {
        List<Dependency> all = waiter.dependencies();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).on().equals(dependency.on()) && all.get(i).type() == wanted) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.CHANGE_DEPENDENCY, "", List.of(waiting, dependency.on()), "");
    }
}
