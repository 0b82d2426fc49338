package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import dev.trajectory.schedule.Unplaced;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Tells of chunks without dates and of those that should have waited for them.
final class UnplacedChecks {

    private UnplacedChecks() {}

    static void unplaced(Review review, Consumer<Finding> found) {
        if (review.schedule().unplaced().isEmpty()) {
            return;
        }
        Set<Id> onCycles = new HashSet<>();
        CircleChecks.cycles(review, cycle -> onCycles.addAll(cycle.subjects()));
        for (Unplaced unplaced : review.schedule().unplaced()) {
            if (unplaced.reason() != Unplaced.Reason.CIRCLE || !onCycles.contains(unplaced.chunk())) {
                found.accept(finding(unplaced));
            }
        }
    }

    private static Finding finding(Unplaced unplaced) {
        List<ChunkId> chunk = List.of(unplaced.chunk());
        Term name = new Term.Name(unplaced.chunk());
        Term others = new Term.Names(unplaced.subjects());
        return switch (unplaced.reason()) {
            case CIRCLE ->
                Finding.error(Rule.UNPLACED_CIRCLE, unplaced.subjects(), name, new Term.Circle(unplaced.subjects()));
            case ALWAYS_FROZEN -> Finding.error(Rule.UNPLACED_FROZEN, chunk, name, others);
            case OVER_CAPACITY -> Finding.error(Rule.UNPLACED_CAPACITY, chunk, name, others);
            case OVER_POOL -> Finding.error(Rule.UNPLACED_POOL, chunk, name, others);
            case BEYOND_HORIZON -> Finding.error(Rule.UNPLACED_HORIZON, chunk, name);
        };
    }

    static void waiting(Review review, Consumer<Finding> found) {
        Set<ChunkId> unplaced = new HashSet<>();
        review.schedule().unplaced().forEach(chunk -> unplaced.add(chunk.chunk()));
        if (unplaced.isEmpty() || review.ignores(LimitKind.DEPENDENCIES)) {
            return;
        }
        for (Chunk chunk : review.leaves()) {
            if (review.placement(chunk.id()) != null && !chunk.progress().isFinished()) {
                Set<Id> waitedFor = unplacedBefore(review, chunk, unplaced);
                if (!waitedFor.isEmpty()) {
                    found.accept(Finding.warning(
                            Rule.WAITS_FOR_UNPLACED,
                            List.of(chunk.id()),
                            new Term.Name(chunk.id()),
                            new Term.Names(List.copyOf(waitedFor))));
                }
            }
        }
    }

    private static Set<Id> unplacedBefore(Review review, Chunk chunk, Set<ChunkId> unplaced) {
        Set<Id> waitedFor = new LinkedHashSet<>();
        for (Chunk at : review.family().lineage(chunk)) {
            for (Dependency dependency : at.dependencies()) {
                for (Chunk before : review.family().leavesOf(dependency.on())) {
                    if (unplaced.contains(before.id())) {
                        waitedFor.add(before.id());
                    }
                }
            }
        }
        return waitedFor;
    }
}
