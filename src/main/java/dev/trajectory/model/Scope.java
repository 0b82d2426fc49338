package dev.trajectory.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// Which chunks an option holds. Naming a parent names all below it; the parents of what is in are in.
public sealed interface Scope {

    /// The whole plan.
    Scope ALL = new Without(Set.of());

    /// These and no others.
    record Only(Set<ChunkId> chunks) implements Scope {
        public Only {
            chunks = Collections.unmodifiableSet(new LinkedHashSet<>(chunks));
        }
    }

    /// All but these.
    record Without(Set<ChunkId> chunks) implements Scope {
        public Without {
            chunks = Collections.unmodifiableSet(new LinkedHashSet<>(chunks));
        }
    }

    /// The chunks named.
    Set<ChunkId> chunks();
}
