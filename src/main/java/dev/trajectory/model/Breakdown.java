package dev.trajectory.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the chunks of a plan are broken down into. Where a record names a parent, it means that and all below it.
///
/// @param below by parent, the chunks directly below it, in the plan's order
public record Breakdown(Map<ChunkId, List<ChunkId>> below) {
    public Breakdown {
        below = Collections.unmodifiableMap(new HashMap<>(below));
    }

    public static Breakdown of(Register<ChunkId, Chunk> chunks) {
        Map<ChunkId, List<ChunkId>> below = new HashMap<>();
        for (Chunk chunk : chunks) {
            if (chunk.parent() != null && chunks.has(chunk.parent())) {
                below.computeIfAbsent(chunk.parent(), _ -> new ArrayList<>(2)).add(chunk.id());
            }
        }
        return new Breakdown(below);
    }

    /// Whether a chunk has none below it.
    public boolean isLeaf(ChunkId chunk) {
        return !below.containsKey(chunk);
    }

    /// Chunks and all below them, each once, those named first. A loop of parents ends where it closes.
    public Set<ChunkId> withBelow(Collection<ChunkId> chunks) {
        Set<ChunkId> all = new LinkedHashSet<>(chunks);
        Deque<ChunkId> open = new ArrayDeque<>(below.isEmpty() ? List.of() : all);
        while (!open.isEmpty()) {
            for (ChunkId each : below.getOrDefault(open.remove(), List.of())) {
                if (all.add(each)) {
                    open.add(each);
                }
            }
        }
        return all;
    }

    /// The leaves among chunks and all below them.
    public List<ChunkId> leaves(Collection<ChunkId> chunks) {
        return withBelow(chunks).stream().filter(this::isLeaf).toList();
    }
}
