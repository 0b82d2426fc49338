package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import java.util.List;

/// Lets one chunk no longer wait for another.
public record Unlink(ChunkId waiting, ChunkId on) implements Edit {

    @Override
    public Result apply(Plan plan) {
        Chunk waiter = plan.chunks().find(waiting);
        if (waiter == null) {
            return Refusal.gone(waiting);
        }
        List<Dependency> staying = waiter.dependencies().stream()
                .filter(each -> !each.on().equals(on))
                .toList();
        return Changes.chunk(plan, waiter.draft().dependencies(staying));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.UNLINK, "", List.of(waiting, on), "");
    }
}
