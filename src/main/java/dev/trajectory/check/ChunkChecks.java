package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;

/// Asks of each chunk by itself whether it is a good one (method 2.2).
final class ChunkChecks {

    /// Weeks above which a chunk is large.
    private static final int AMBER = 16;

    /// Weeks above which a chunk is too large.
    private static final int RED = 26;

    private ChunkChecks() {}

    /// Weeks are counted by the chunk's calendar: ten working days are two weeks where five are worked a week.
    static void size(Review review, Consumer<Finding> found) {
        for (Chunk chunk : review.leaves()) {
            int daysAWeek = review.calendar(chunk).daysAWeek();
            int days = chunk.duration().workingDays(daysAWeek);
            if (days > AMBER * daysAWeek) {
                boolean red = days > RED * daysAWeek;
                BigDecimal weeks = BigDecimal.valueOf(days)
                        .divide(BigDecimal.valueOf(daysAWeek), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
                found.accept(new Finding(
                        red ? Rule.CHUNK_TOO_LARGE : Rule.CHUNK_LARGE,
                        red ? Finding.Severity.WARNING : Finding.Severity.ADVICE,
                        List.of(chunk.id()),
                        List.of(new Term.Name(chunk.id()), new Term.Amount(weeks), new Term.Count(red ? RED : AMBER))));
            }
        }
    }

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
