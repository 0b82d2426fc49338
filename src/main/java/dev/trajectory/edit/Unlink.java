package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets one chunk no longer wait for another.
///
/// @param type the type of the dependency that goes; null for all that the one has on the other
public record Unlink(ChunkId waiting, ChunkId on, @Nullable DependencyType type) implements Edit {

    /// Lets one chunk no longer wait for another at all.
    public Unlink(ChunkId waiting, ChunkId on) {
        this(waiting, on, null);
    }

    @Override
    public Result apply(Plan plan) {
        Chunk waiter = plan.chunks().find(waiting);
        if (waiter == null) {
            return Refusal.gone(waiting);
        }
        List<Dependency> staying = waiter.dependencies().stream()
                .filter(each -> !each.on().equals(on) || (type != null && each.type() != type))
                .toList();
        return Changes.chunk(plan, waiter.draft().dependencies(staying));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.UNLINK, "", List.of(waiting, on), "");
    }
}
