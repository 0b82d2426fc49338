package dev.trajectory.draw.map;

import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What stands on the map, and what joins it: all that a layout depends on.
///
/// Every chunk has a card but parents that neither wait nor are waited for: what is below them has cards.
///
/// @param cards the owner of each chunk, in the plan's order
/// @param lines the dependencies between them
/// @param organisations in the plan's order
public record MapGraph(
        SequencedMap<ChunkId, @Nullable OrganisationId> cards,
        List<DependencyLine> lines,
        List<OrganisationId> organisations) {

    public MapGraph {
        cards = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cards));
        lines = List.copyOf(lines);
        organisations = List.copyOf(organisations);
    }

    /// All of a plan.
    public static MapGraph of(Plan plan) {
        return of(plan, Set.of());
    }

    /// All of a plan but some of its dependencies.
    public static MapGraph of(Plan plan, Set<DependencyLine> hidden) {
        List<DependencyLine> lines = new ArrayList<>();
        Set<ChunkId> joined = new HashSet<>();
        for (Chunk chunk : plan.chunks()) {
            for (Dependency dependency : chunk.dependencies()) {
                DependencyLine line = new DependencyLine(chunk.id(), dependency.on());
                if (plan.chunks().has(dependency.on())) {
                    joined.add(line.waiting());
                    joined.add(line.before());
                    if (!hidden.contains(line)) {
                        lines.add(line);
                    }
                }
            }
        }
        Set<ChunkId> parents = plan.parents();
        SequencedMap<ChunkId, @Nullable OrganisationId> cards = new LinkedHashMap<>();
        for (Chunk chunk : plan.chunks()) {
            if (joined.contains(chunk.id()) || !parents.contains(chunk.id())) {
                cards.put(chunk.id(), chunk.owner());
            }
        }
        return new MapGraph(
                cards, lines, List.copyOf(plan.organisations().byId().keySet()));
    }

    /// Only some of its cards, and the lines between those.
    public MapGraph only(Predicate<ChunkId> wanted) {
        SequencedMap<ChunkId, @Nullable OrganisationId> left = new LinkedHashMap<>(cards);
        left.keySet().removeIf(wanted.negate());
        return new MapGraph(
                left,
                lines.stream()
                        .filter(line -> left.containsKey(line.waiting()) && left.containsKey(line.before()))
                        .toList(),
                organisations);
    }

    /// The chunks that some line joins.
    Set<ChunkId> joined() {
        Set<ChunkId> joined = new HashSet<>();
        lines.forEach(line -> {
            joined.add(line.waiting());
            joined.add(line.before());
        });
        return joined;
    }
}
