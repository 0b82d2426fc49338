package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lets one chunk no longer wait for another.
///
/// @param only the dependency that goes, or, where there is none like it, the first of its type; null for all that the
///     one has on the other
public record Unlink(ChunkId waiting, ChunkId on, @Nullable Dependency only) implements Edit {

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
        List<Dependency> staying = new ArrayList<>(waiter.dependencies());
        if (only == null) {
            staying.removeAll(waiter.dependenciesOn(on));
        } else {
            staying.remove(waiter.dependencyLike(only.withOn(on)));
        }
        return Changes.chunk(plan, waiter.draft().dependencies(staying));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.UNLINK, "", List.of(waiting, on), "");
    }
}
