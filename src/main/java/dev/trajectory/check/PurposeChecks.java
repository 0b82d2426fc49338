package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Placement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Asks what chunks are for, and how much hangs on them.
final class PurposeChecks {

    /// More critical chunks than this, in per cent, leave a plan without room (method 2.3).
    private static final int MOST_CRITICAL = 30;

    /// In smaller plans a third of the chunks is one path by nature.
    private static final int FEWEST_CHUNKS = 10;

    private PurposeChecks() {}

    static void orphans(Review review, Consumer<Finding> found) {
        Set<ChunkId> leading = leadingSomewhere(review.plan());
        for (Chunk chunk : review.leaves()) {
            if (review.family().lineage(chunk).stream().noneMatch(at -> leading.contains(at.id()))) {
                found.accept(Finding.advice(Rule.ORPHAN_CHUNK, List.of(chunk.id()), new Term.Name(chunk.id())));
            }
        }
    }

    /// The chunks that a benefit, an asset, a gate or another chunk relies on.
    private static Set<ChunkId> leadingSomewhere(Plan plan) {
        Set<ChunkId> leading = new HashSet<>();
        plan.benefits().forEach(benefit -> leading.addAll(benefit.enablingChunks()));
        plan.assets().forEach(asset -> {
            if (asset.remediatedBy() != null) {
                leading.add(asset.remediatedBy());
            }
        });
        plan.gates().forEach(gate -> {
            if (gate.producedBy() != null) {
                leading.add(gate.producedBy());
            }
        });
        plan.chunks().forEach(chunk -> chunk.dependencies().forEach(dependency -> leading.add(dependency.on())));
        return leading;
    }

    static void outcomes(Review review, Consumer<Finding> found) {
        Set<Id> reached = new HashSet<>();
        review.plan().chunks().forEach(chunk -> reached.addAll(chunk.outcomes()));
        for (Outcome outcome : review.plan().outcomes()) {
            if (!reached.contains(outcome.id())) {
                found.accept(Finding.warning(
                        Rule.OUTCOME_WITHOUT_CHUNK, List.of(outcome.id()), new Term.Name(outcome.id())));
            }
        }
    }

    static void criticalShare(Review review, Consumer<Finding> found) {
        int placed = 0;
        int critical = 0;
        for (Chunk chunk : review.leaves()) {
            Placement placement = review.placement(chunk.id());
            if (placement != null) {
                placed++;
                critical += placement.critical() ? 1 : 0;
            }
        }
        if (placed >= FEWEST_CHUNKS && critical * 100L > (long) placed * MOST_CRITICAL) {
            found.accept(Finding.advice(
                    Rule.MANY_CRITICAL,
                    List.of(),
                    new Term.Count(critical),
                    new Term.Count(placed),
                    new Term.Count(MOST_CRITICAL)));
        }
    }
}
