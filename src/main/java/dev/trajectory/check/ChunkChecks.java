package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import java.util.List;
import java.util.function.Consumer;

/// Asks of each chunk by itself whether it is a good one (method 2.2).
final class ChunkChecks {

    private ChunkChecks() {}

    static void owner(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.leaves()) {
            if (chunk.owner() == null) {
                found.accept(Finding.warning(Rule.NO_OWNER, List.of(chunk.id()), new Term.Name(chunk.id())));
            }
        }
    }

    /// A milestone says by its title what has come about.
    static void doneWhen(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.leaves()) {
            if (chunk.doneWhen().isBlank() && !chunk.duration().isNil()) {
                found.accept(Finding.advice(Rule.NO_DONE_WHEN, List.of(chunk.id()), new Term.Name(chunk.id())));
            }
        }
    }

    static void parentsThatWork(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.plan().chunks()) {
            boolean works = !chunk.duration().isNil()
                    || chunk.goLive()
                    || !chunk.impact().isEmpty()
                    || !chunk.roles().isEmpty();
            if (works && review.family().isParent(chunk.id())) {
                found.accept(Finding.warning(Rule.PARENT_CARRIES_WORK, List.of(chunk.id()), new Term.Name(chunk.id())));
            }
        }
    }
}
