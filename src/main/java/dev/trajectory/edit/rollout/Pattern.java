package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The pattern of a rollout by what waits for what in it.
///
/// Of a parent, all below it begin the pattern or end it; the parent itself has no dates to wait with.
///
/// @param chunks those of the pattern that the plan has
/// @param firsts whose starts wait for none of it
/// @param lasts whose finishes no other of it waits for
/// @param children those below each parent with no other of the pattern between
record Pattern(
        Plan plan, Set<ChunkId> chunks, Set<ChunkId> firsts, Set<ChunkId> lasts, Map<ChunkId, List<ChunkId>> children) {

    static Pattern of(Plan plan, Rollout rollout) {
        Set<ChunkId> chunks = new LinkedHashSet<>(rollout.pattern());
        chunks.removeIf(id -> !plan.chunks().has(id));
        Set<ChunkId> waiting = new HashSet<>();
        Set<ChunkId> awaited = new HashSet<>();
        Map<ChunkId, List<ChunkId>> children = new LinkedHashMap<>();
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().get(id);
            for (Dependency each : chunk.dependencies()) {
                if (chunks.contains(each.on())) {
                    Chunk on = plan.chunks().get(each.on());
                    if (startsNoSooner(plan, chunk, each, on)) {
                        waiting.add(id);
                    }
                    if (endsNoSooner(plan, chunk, each)) {
                        awaited.add(each.on());
                    }
                }
            }
            plan.lineage(id).stream()
                    .filter(above -> !above.equals(id) && chunks.contains(above))
                    .findFirst()
                    .ifPresent(above -> children.computeIfAbsent(above, _ -> new ArrayList<>())
                            .add(id));
        }
        Set<ChunkId> firsts = new LinkedHashSet<>();
        Set<ChunkId> lasts = new LinkedHashSet<>();
        for (ChunkId id : chunks) {
            if (!children.containsKey(id)) {
                Set<ChunkId> lineage = plan.lineage(id);
                if (lineage.stream().noneMatch(waiting::contains)) {
                    firsts.add(id);
                }
                if (lineage.stream().noneMatch(awaited::contains)) {
                    lasts.add(id);
                }
            }
        }
        return new Pattern(plan, chunks, firsts, lasts, children);
    }

    /// Whether a chunk cannot start before the one it waits for does: it waits for its start, or for its finish
    /// with no lead longer than that takes.
    private static boolean startsNoSooner(Plan plan, Chunk chunk, Dependency each, Chunk on) {
        int most = each.type() == DependencyType.FS ? days(plan, on) : 0;
        boolean isOfStart = each.type() == DependencyType.FS || each.type() == DependencyType.SS;
        return isOfStart && lead(plan, chunk, each) <= most;
    }

    /// Whether a chunk cannot finish before the one it waits for does: its finish waits for that, or its start
    /// does with no lead longer than it takes itself.
    private static boolean endsNoSooner(Plan plan, Chunk chunk, Dependency each) {
        int most = each.type() == DependencyType.FS ? days(plan, chunk) : 0;
        boolean isForFinish = each.type() == DependencyType.FS || each.type() == DependencyType.FF;
        return isForFinish && lead(plan, chunk, each) <= most;
    }

    private static int lead(Plan plan, Chunk chunk, Dependency each) {
        return -each.lag().days(plan.workingDays(chunk.owner()).daysAWeek());
    }

    private static int days(Plan plan, Chunk chunk) {
        return chunk.duration().workingDays(plan.workingDays(chunk.owner()).daysAWeek());
    }

    boolean has(ChunkId id) {
        return chunks.contains(id);
    }

    Chunk get(ChunkId id) {
        return plan.chunks().get(id);
    }

    /// The chunks of the pattern right below one.
    List<ChunkId> below(ChunkId parent) {
        return children.getOrDefault(parent, List.of());
    }

    /// Whether a copy has something below a parent.
    boolean hasBelow(ChunkId parent, RolloutCopy copy) {
        return below(parent).stream().anyMatch(each -> copy.copyOf(each) != null || hasBelow(each, copy));
    }

    /// The chunks of a copy that follow parents and have nothing below them any more.
    Stream<ChunkId> bare(RolloutCopy copy) {
        return children.keySet().stream()
                .filter(parent -> !hasBelow(parent, copy))
                .map(copy::copyOf)
                .filter(Objects::nonNull);
    }
}
