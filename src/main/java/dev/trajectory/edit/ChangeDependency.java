package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import java.util.List;

/// Puts a dependency in the place of the one on the same chunk: another type, lag, kind or promise.
public record ChangeDependency(ChunkId waiting, Dependency dependency) implements Edit {

    @Override
    public Result apply(Plan plan) {
        Chunk waiter = plan.chunks().find(waiting);
        if (waiter == null
                || waiter.dependencies().stream().noneMatch(each -> each.on().equals(dependency.on()))) {
            return Refusal.gone(waiter == null ? waiting : dependency.on());
        }
        List<Dependency> changed = waiter.dependencies().stream()
                .map(each -> each.on().equals(dependency.on()) ? dependency : each)
                .toList();
        return Changes.chunk(plan, waiter.draft().dependencies(changed));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.CHANGE_DEPENDENCY, "", List.of(waiting, dependency.on()), "");
    }
}
