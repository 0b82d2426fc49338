package dev.trajectory.draw.map;

import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Precedence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What lies before and after the chunks of a map, over its lines.
///
/// A chunk waits for what the parents above it wait for, and is waited for as they are; a line to a parent leads to
/// all below it. So a step goes from a chunk over one line, its own or of a parent of it, to the leaves at the other
/// end: from a parent to what is below it is no step.
public final class Around {

    private final Plan plan;
    private final Precedence precedence;
    private final Map<ChunkId, List<DependencyLine>> back = new HashMap<>();
    private final Map<ChunkId, List<DependencyLine>> on = new HashMap<>();

    /// @param lines between chunks of the plan
    public Around(Plan plan, List<DependencyLine> lines) {
        this.plan = plan;
        this.precedence = new Precedence(plan);
        for (DependencyLine line : lines) {
            back.computeIfAbsent(line.waiting(), _ -> new ArrayList<>()).add(line);
            on.computeIfAbsent(line.before(), _ -> new ArrayList<>()).add(line);
        }
    }

    /// What is in some distance of a chunk, before it and after it, itself and what is below it among them; with
    /// the parents over which lines lead there.
    ///
    /// @param steps the furthest; [Integer#MAX_VALUE] for all
    public Set<ChunkId> near(ChunkId chunk, int steps) {
        Set<ChunkId> near = new LinkedHashSet<>(List.of(chunk));
        near.addAll(leaves(chunk));
        walk(chunk, steps, true, near);
        walk(chunk, steps, false, near);
        return near;
    }

    /// The leaves that a chunk waits for over any number of steps, or that wait for it.
    ///
    /// @param before whether what it waits for is meant
    public Set<ChunkId> beyond(ChunkId chunk, boolean before) {
        return walk(chunk, Integer.MAX_VALUE, before, new HashSet<>());
    }

    /// An end of many lines is reached over the first of them: a thousand chunks may wait for a parent of a
    /// thousand.
    ///
    /// @param seen gets the leaves reached, and the chunks at both ends of the lines that lead there
    /// @return the leaves reached
    private Set<ChunkId> walk(ChunkId chunk, int steps, boolean before, Set<ChunkId> seen) {
        Set<ChunkId> reached = new LinkedHashSet<>(leaves(chunk));
        Set<ChunkId> followed = new HashSet<>();
        Set<ChunkId> ends = new HashSet<>();
        List<ChunkId> edge = List.copyOf(reached);
        for (int step = 0; step < steps && !edge.isEmpty(); step++) {
            List<ChunkId> next = new ArrayList<>();
            for (DependencyLine line : lines(edge, before, followed)) {
                seen.add(line.waiting());
                seen.add(line.before());
                ChunkId end = before ? line.before() : line.waiting();
                if (ends.add(end)) {
                    leaves(end).stream().filter(reached::add).forEach(next::add);
                }
            }
            edge = next;
        }
        leaves(chunk).forEach(reached::remove);
        seen.addAll(reached);
        return reached;
    }

    /// The lines of some leaves and of the parents above them; none of those followed already.
    private List<DependencyLine> lines(List<ChunkId> leaves, boolean before, Set<ChunkId> followed) {
        List<DependencyLine> lines = new ArrayList<>();
        for (ChunkId leaf : leaves) {
            Chunk chunk = plan.chunks().find(leaf);
            for (Chunk each : chunk == null ? List.<Chunk>of() : precedence.line(chunk)) {
                if (followed.add(each.id())) {
                    lines.addAll((before ? back : on).getOrDefault(each.id(), List.of()));
                }
            }
        }
        return lines;
    }

    /// The leaves of a chunk; itself where it is one, or where parents lead in a circle and there are none.
    private List<ChunkId> leaves(ChunkId chunk) {
        List<ChunkId> leaves = precedence.leaves(chunk);
        return leaves.isEmpty() ? List.of(chunk) : leaves;
    }
}
