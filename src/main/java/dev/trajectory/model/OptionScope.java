package dev.trajectory.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Works out the plan that an option makes.
record OptionScope(Plan whole, Option option, Set<ChunkId> in) {

    static OptionScope of(Plan plan, Option option) {
        return new OptionScope(plan, option, chunksIn(plan, option.scope()));
    }

    /// The chunks in scope: those named (or not named) that are no parents, and the parents of those.
    private static Set<ChunkId> chunksIn(Plan plan, Scope scope) {
        Set<ChunkId> parents = plan.parents();
        Set<ChunkId> in = new HashSet<>();
        for (Chunk chunk : plan.chunks()) {
            if (!parents.contains(chunk.id()) && isNamed(plan, chunk, scope.chunks()) == scope instanceof Scope.Only) {
                Chunk at = chunk;
                while (at != null && in.add(at.id())) {
                    at = plan.chunks().find(at.parent());
                }
            }
        }
        return in;
    }

    private static boolean isNamed(Plan plan, Chunk chunk, Set<ChunkId> named) {
        Set<ChunkId> seen = new HashSet<>();
        for (Chunk at = chunk;
                at != null && seen.add(at.id());
                at = plan.chunks().find(at.parent())) {
            if (named.contains(at.id())) {
                return true;
            }
        }
        return false;
    }

    Plan plan() {
        return whole.draft()
                .settings(whole.settings().with(option.limits()))
                .chunks(Register.of(whole.chunks().stream()
                        .filter(chunk -> in.contains(chunk.id()))
                        .map(this::changed)
                        .toList()))
                .gates(Register.of(whole.gates().stream()
                        .filter(gate -> gate.producedBy() == null || in.contains(gate.producedBy()))
                        .toList()))
                .funds(Register.of(whole.funds().stream().map(this::changed).toList()))
                .plan();
    }

    private Chunk changed(Chunk chunk) {
        ChunkDraft draft = chunk.draft()
                .dependencies(chunk.dependencies().stream()
                        .filter(dependency ->
                                in.contains(dependency.on()) || !whole.chunks().has(dependency.on()))
                        .toList())
                .duration(option.durations().getOrDefault(chunk.id(), chunk.duration()))
                .order(option.orders().getOrDefault(chunk.id(), chunk.order()))
                .costs(chunk.costs().stream().map(this::changed).toList());
        if (option.dropTrancheStarts()) {
            draft.trancheStart(null);
        }
        if (option.liftedDates().contains(chunk.id())) {
            draft.notBefore(null);
        }
        return draft.chunk();
    }

    private CostLine changed(CostLine cost) {
        return cost.kind() == CostKind.REVENUE_RECURRENT
                ? cost
                : new CostLine(cost.payer(), cost.kind(), cost.amount().raisedBy(option.oneOffPremium()), cost.note());
    }

    private Fund changed(Fund fund) {
        List<Award> awards = new ArrayList<>(fund.awards());
        for (AwardChange change : option.awards()) {
            if (change.fund().equals(fund.id())) {
                awards.replaceAll(award -> award.year().equals(change.year())
                                && award.organisation().equals(change.organisation())
                        ? new Award(
                                award.year(),
                                award.organisation(),
                                change.amount(),
                                award.status(),
                                award.requiresGate())
                        : award);
            }
        }
        return new Fund(
                fund.id(),
                fund.name(),
                fund.source(),
                fund.kind(),
                fund.holder(),
                fund.carryForward(),
                fund.match(),
                fund.eligibleChunks(),
                fund.bidWindow(),
                awards,
                fund.conditions());
    }
}
