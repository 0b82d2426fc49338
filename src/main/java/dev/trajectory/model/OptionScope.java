package dev.trajectory.model;

import java.util.HashSet;
import java.util.Set;

/// Finds the chunks that an option holds: its own, those of the plan that are named (or not named) and are no parents,
/// and the parents of those.
record OptionScope(Register<ChunkId, Chunk> chunks, Option option) {

    /// @param all the plan with what the option has otherwise and besides
    static Set<ChunkId> in(Plan all, Option option) {
        Set<ChunkId> own = new HashSet<>();
        option.own().keySet().forEach(id -> {
            if (id instanceof ChunkId chunk) {
                own.add(chunk);
            }
        });
        return option.scope().equals(Scope.ALL)
                ? all.chunks().byId().keySet()
                : new OptionScope(all.chunks(), option).in(all.parents(), own);
    }

    private Set<ChunkId> in(Set<ChunkId> parents, Set<ChunkId> own) {
        boolean onlyNamed = option.scope() instanceof Scope.Only;
        Set<ChunkId> in = new HashSet<>();
        for (Chunk chunk : chunks) {
            boolean isIn = own.contains(chunk.id()) || (!parents.contains(chunk.id()) && isNamed(chunk) == onlyNamed);
            for (Chunk at = chunk; isIn && at != null && in.add(at.id()); ) {
                at = chunks.find(at.parent());
            }
        }
        return in;
    }

    private boolean isNamed(Chunk chunk) {
        Set<ChunkId> named = option.scope().chunks();
        Set<ChunkId> seen = new HashSet<>();
        for (Chunk at = chunk; !named.isEmpty() && at != null && seen.add(at.id()); at = chunks.find(at.parent())) {
            if (named.contains(at.id())) {
                return true;
            }
        }
        return false;
    }
}
