package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.Deferral.Aim;
import dev.trajectory.funding.Dates;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/// Tells what deferring a set means: what is lost, by whom, and until when it can be undone.
///
/// @param nothing what comes of leaving nothing out
record Deferring(Deferrable deferrable, Trials.Trial nothing) {

    private Finances finances() {
        return nothing.money();
    }

    private Plan plan() {
        return finances().plan();
    }

    /// The set of a trial, chosen for an aim.
    Deferral of(Aim aim, Trials.Trial trial) {
        SequencedSet<ChunkId> chunks = new LinkedHashSet<>();
        plan().chunks().stream().map(Chunk::id).filter(trial.left()::contains).forEach(chunks::add);
        SequencedSet<ChunkId> chosen = new LinkedHashSet<>();
        for (ChunkId chunk : chunks) {
            boolean isFollower = chunks.stream()
                    .anyMatch(other ->
                            !other.equals(chunk) && deferrable.followers(other).contains(chunk));
            if (!isFollower) {
                chosen.add(chunk);
            }
        }
        return new Deferral(
                aim,
                chunks,
                chosen,
                trial.money(),
                relieved(trial),
                new Money(Math.round(nothing.value() - trial.value())),
                exitCosts(chunks),
                benefitsLost(trial),
                losers(trial),
                firstStart(chunks, Set.of()));
    }

    private SequencedMap<FundKind, Money> relieved(Trials.Trial trial) {
        SequencedMap<FundKind, Money> relieved = new LinkedHashMap<>(nothing.excessByKind());
        trial.excessByKind().forEach((kind, left) -> relieved.merge(kind, left.negated(), Money::plus));
        return relieved;
    }

    private Money exitCosts(Set<ChunkId> chunks) {
        long exit = 0;
        for (ChunkId chunk : chunks) {
            for (CostLine line : plan().chunks().get(chunk).costs()) {
                exit += plan().settings().appraisal().realExit(line).pence();
            }
        }
        return new Money(exit);
    }

    private List<BenefitId> benefitsLost(Trials.Trial trial) {
        return plan().benefits().stream()
                .map(Benefit::id)
                .filter(benefit -> !trial.money().plan().benefits().has(benefit))
                .toList();
    }

    private SequencedMap<OrganisationId, Money> losers(Trials.Trial trial) {
        SequencedMap<OrganisationId, Money> losers = new LinkedHashMap<>();
        finances().payersAndGainers().organisations().forEach((organisation, standing) -> {
            var after = trial.money().payersAndGainers().organisations().get(organisation);
            Money gains = after == null ? Money.ZERO : after.benefit();
            if (gains.compareTo(standing.benefit()) < 0) {
                losers.put(organisation, standing.benefit().minus(gains));
            }
        });
        return losers;
    }

    /// The earliest start of what is left out besides others.
    LocalDate firstStart(Set<ChunkId> chunks, Set<ChunkId> without) {
        LocalDate first = LocalDate.MAX;
        for (ChunkId chunk : chunks) {
            Dates.Span span =
                    without.contains(chunk) ? null : finances().dates().of(chunk);
            if (span != null && span.start().isBefore(first)) {
                first = span.start();
            }
        }
        return first;
    }
}
