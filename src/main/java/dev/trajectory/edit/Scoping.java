package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Scope;
import java.util.LinkedHashSet;
import java.util.Set;

/// Finds the scope in which an option has certain chunks of the plan and no others.
///
/// The names in it are changed as little as will do, so that chunks which the plan gets later are in or out as they
/// would have been; only where that does not do are all chunks named.
final class Scoping {

    private Scoping() {}

    /// The option with the chunks asked for, as far as the plan has them.
    static Option of(Plan whole, Option option, Set<ChunkId> asked) {
        Option changed = option.draft().scope(changed(whole, option, asked)).option();
        if (holds(whole, changed, asked)) {
            return changed;
        }
        Set<ChunkId> leaves = new LinkedHashSet<>();
        Set<ChunkId> parents = parents(whole, option);
        whole.chunks().stream()
                .map(Chunk::id)
                .filter(id -> asked.contains(id) && !parents.contains(id))
                .forEach(leaves::add);
        return option.draft().scope(new Scope.Only(leaves)).option();
    }

    private static boolean holds(Plan whole, Option option, Set<ChunkId> asked) {
        return whole.under(option).chunks().byId().keySet().equals(asked);
    }

    /// The parents among all chunks that the option could have.
    private static Set<ChunkId> parents(Plan whole, Option option) {
        return whole.under(option.draft().scope(Scope.ALL).option()).parents();
    }

    private static Scope changed(Plan whole, Option option, Set<ChunkId> asked) {
        Plan all = whole.under(option.draft().scope(Scope.ALL).option());
        Set<ChunkId> had = whole.under(option).chunks().byId().keySet();
        Set<ChunkId> leaving = new LinkedHashSet<>();
        Set<ChunkId> coming = new LinkedHashSet<>();
        for (Chunk chunk : all.chunks()) {
            boolean wasIn = had.contains(chunk.id());
            boolean isIn = asked.contains(chunk.id());
            if (wasIn
                    && !isIn
                    && (chunk.parent() == null || asked.contains(chunk.parent()) || !had.contains(chunk.parent()))) {
                leaving.add(chunk.id());
            } else if (!wasIn && isIn) {
                coming.add(chunk.id());
            }
        }
        return switch (option.scope()) {
            case Scope.Only(Set<ChunkId> named) -> {
                Set<ChunkId> names = new LinkedHashSet<>(named);
                names.removeAll(leaving);
                names.addAll(coming);
                yield new Scope.Only(names);
            }
            case Scope.Without(Set<ChunkId> named) -> {
                Set<ChunkId> names = new LinkedHashSet<>(named);
                coming.forEach(id -> names.removeAll(all.lineage(id)));
                names.addAll(leaving);
                yield new Scope.Without(names);
            }
        };
    }
}
