package dev.trajectory.check;

import dev.trajectory.model.Asset;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Precedence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Asks how far from each chunk something of use lies (method 2.2): by what others wait for, a step each.
///
/// A plan in which nothing is said to stand alone, or that has no benefits, has not been thought about in this
/// way yet; nothing is found in it.
final class ReachChecks {

    /// So many steps off something of use may lie.
    private static final int MOST_STEPS = 2;

    private final Review review;
    private final Precedence precedence;

    private ReachChecks(Review review) {
        this.review = review;
        this.precedence = new Precedence(review.plan());
    }

    static void look(Review review, Consumer<Finding> found) {
        Set<ChunkId> alone = new HashSet<>();
        review.leaves().stream().filter(Chunk::standsAlone).forEach(chunk -> alone.add(chunk.id()));
        Set<ChunkId> beneficial = beneficial(review);
        if (alone.isEmpty() && beneficial.isEmpty()) {
            return;
        }
        ReachChecks reach = new ReachChecks(review);
        reach.tell(Rule.VALUE_TOO_FAR, alone, found);
        reach.tell(Rule.BENEFIT_TOO_FAR, beneficial, found);
    }

    /// The chunks that lead to a benefit by themselves, or remove a red-rated asset. What gets worse is no
    /// benefit, nor is what nobody expects any more.
    private static Set<ChunkId> beneficial(Review review) {
        Set<ChunkId> named = new HashSet<>();
        for (Benefit benefit : review.plan().benefits()) {
            if (benefit.isExpected() && !benefit.isDisbenefit()) {
                named.addAll(benefit.enablingChunks());
            }
        }
        if (named.isEmpty()) {
            return Set.of();
        }
        for (Asset asset : review.plan().assets()) {
            if (asset.isRedRated() && asset.remediatedBy() != null) {
                named.add(asset.remediatedBy());
            }
        }
        Set<ChunkId> beneficial = new HashSet<>();
        named.forEach(id -> review.family().leavesOf(id).forEach(leaf -> beneficial.add(leaf.id())));
        return beneficial;
    }

    /// Tells of the chunks from which none of these can be reached in so few steps. Milestones are no work.
    private void tell(Rule rule, Set<ChunkId> useful, Consumer<Finding> found) {
        if (useful.isEmpty()) {
            return;
        }
        Map<ChunkId, Integer> steps = precedence.stepsTo(useful);
        for (Chunk chunk : review.leaves()) {
            int away = steps.getOrDefault(chunk.id(), 0);
            boolean isNear = useful.contains(chunk.id()) || (away > 0 && away <= MOST_STEPS);
            if (!isNear && !chunk.duration().isNil()) {
                found.accept(Finding.advice(
                        rule,
                        List.of(chunk.id()),
                        new Term.Name(chunk.id()),
                        new Term.Count(away),
                        new Term.Count(MOST_STEPS)));
            }
        }
    }
}
