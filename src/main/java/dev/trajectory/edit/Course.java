package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// How long some chunks take together: those that start after each other's finish one after the other, all others at
/// the same time.
record Course(List<Chunk> chunks, Spans spans) {

    /// The time along the longest chain of them.
    ///
    /// @param span how long one takes
    WorkSpan longest(Function<Chunk, WorkSpan> span) {
        Map<ChunkId, List<WorkSpan>> chains = new LinkedHashMap<>();
        chunks.forEach(chunk -> chain(chunk, span, chains, new HashSet<>()));
        return chains.values().stream()
                .map(spans::sum)
                .max(Comparator.comparingInt(spans::days))
                .orElse(WorkSpan.NIL);
    }

    /// How many working days those take that one of them waits for.
    int daysBefore(Chunk chunk) {
        List<WorkSpan> chain = chain(chunk, Chunk::duration, new LinkedHashMap<>(), new HashSet<>());
        return spans.days(spans.sum(chain.subList(0, chain.size() - 1)));
    }

    /// The spans of the longest chain that ends with a chunk, its own last.
    private List<WorkSpan> chain(
            Chunk chunk, Function<Chunk, WorkSpan> span, Map<ChunkId, List<WorkSpan>> chains, Set<ChunkId> open) {
        List<WorkSpan> known = chains.get(chunk.id());
        if (known != null || !open.add(chunk.id())) {
            return known == null ? List.of() : known;
        }
        List<WorkSpan> longest = List.of();
        for (Chunk other : chunks) {
            boolean follows = chunk.dependencies().stream()
                    .anyMatch(each -> each.on().equals(other.id()) && each.type() == DependencyType.FS);
            List<WorkSpan> before = follows ? chain(other, span, chains, open) : List.of();
            longest = spans.days(spans.sum(before)) > spans.days(spans.sum(longest)) ? before : longest;
        }
        List<WorkSpan> chain = new ArrayList<>(longest);
        chain.add(span.apply(chunk));
        chains.put(chunk.id(), chain);
        return chain;
    }
}
