package dev.trajectory.edit.rollout;

import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.List;
import java.util.function.Function;

/// All that the pattern of a rollout gives its copies, kind by kind.
record Givens(
        GivenChunks chunks,
        GivenBenefits benefits,
        GivenGates gates,
        SharedGates shared,
        Function<OrganisationId, Called> called) {

    static Givens of(Plan plan, Rollout rollout) {
        Function<OrganisationId, Called> called = Called.byCopy(plan, rollout.home());
        return new Givens(
                new GivenChunks(plan, rollout, called),
                new GivenBenefits(plan, rollout, called),
                new GivenGates(plan, rollout, called),
                new SharedGates(plan, rollout),
                called);
    }

    List<Given<?, ?>> all() {
        return List.of(chunks, benefits, gates, shared);
    }

    /// What gives what is offered. A gate that is added, or that follows another one, is the copy's own.
    Given<?, ?> of(Offer offer, RolloutCopy copy) {
        return switch (offer.subject()) {
            case ChunkId _ -> chunks;
            case BenefitId _ -> benefits;
            default -> offer instanceof Offer.Addition || isOwn(offer, copy) ? gates : shared;
        };
    }

    private static boolean isOwn(Offer offer, RolloutCopy copy) {
        return copy.gates().stream()
                .filter(each -> offer.subject().equals(each.copy()))
                .anyMatch(each -> !each.isShared());
    }
}
