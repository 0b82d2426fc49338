package dev.trajectory.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
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
        Register<GateId, Gate> gates = Register.of(whole.gates().stream()
                .filter(gate -> gate.producedBy() == null || stays(gate.producedBy()))
                .map(gate -> gate.withUnlocks(staying(gate.unlocks())))
                .toList());
        Register<BenefitId, Benefit> benefits = Register.of(whole.benefits().stream()
                .filter(benefit -> benefit.enablingChunks().stream().allMatch(this::stays))
                .toList());
        return whole.draft()
                .settings(whole.settings()
                        .with(option.limits())
                        .withFunding(changed(whole.settings().funding())))
                .chunks(Register.of(whole.chunks().stream()
                        .filter(chunk -> in.contains(chunk.id()))
                        .map(this::changed)
                        .toList()))
                .gates(gates)
                .benefits(benefits)
                .gainShares(Register.of(whole.gainShares().stream()
                        .filter(rule -> benefits.has(rule.benefit())
                                || !whole.benefits().has(rule.benefit()))
                        .toList()))
                .funds(Register.of(
                        whole.funds().stream().map(fund -> changed(fund, gates)).toList()))
                .assets(Register.of(whole.assets().stream().map(this::changed).toList()))
                .risks(Register.of(whole.risks().stream()
                        .map(risk -> risk.withChunks(staying(risk.chunks())))
                        .toList()))
                .decisions(Register.of(whole.decisions().stream()
                        .map(decision -> decision.withChunks(staying(decision.chunks())))
                        .toList()))
                .options(Register.of(whole.options().stream().map(this::changed).toList()))
                .plan();
    }

    /// Whether an id of a chunk still means what it meant: it is in scope, or was none before.
    private boolean stays(ChunkId chunk) {
        return in.contains(chunk) || !whole.chunks().has(chunk);
    }

    private FundingRules changed(FundingRules rules) {
        ChunkId startLine = rules.startLine();
        return startLine == null || stays(startLine) ? rules : rules.withStartLine(null);
    }

    private List<ChunkId> staying(List<ChunkId> chunks) {
        return chunks.stream().filter(this::stays).toList();
    }

    private Set<ChunkId> staying(Set<ChunkId> chunks) {
        return new LinkedHashSet<>(chunks.stream().filter(this::stays).toList());
    }

    private <V> SequencedMap<ChunkId, V> staying(SequencedMap<ChunkId, V> byChunk) {
        SequencedMap<ChunkId, V> staying = new LinkedHashMap<>(byChunk);
        staying.keySet().removeIf(chunk -> !stays(chunk));
        return staying;
    }

    private Chunk changed(Chunk chunk) {
        ChunkDraft draft = chunk.draft()
                .dependencies(chunk.dependencies().stream()
                        .filter(dependency -> stays(dependency.on()))
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
                : cost.withAmount(cost.amount().raisedBy(option.oneOffPremium()));
    }

    private Asset changed(Asset asset) {
        ChunkId chunk = asset.remediatedBy();
        return chunk == null || stays(chunk) ? asset : asset.withRemediatedBy(null);
    }

    /// An award behind a gate that nothing opens any more can never be drawn, and goes.
    private Fund changed(Fund fund, Register<GateId, Gate> gates) {
        List<ChunkId> eligible = fund.eligibleChunks();
        List<Award> awards = fund.awards().stream()
                .filter(award -> award.requiresGate() == null
                        || gates.has(award.requiresGate())
                        || !whole.gates().has(award.requiresGate()))
                .map(award -> changed(fund, award))
                .toList();
        return fund.withAwards(awards).withEligibleChunks(eligible == null ? null : staying(eligible));
    }

    private Award changed(Fund fund, Award award) {
        Money amount = award.amount();
        for (AwardChange change : option.awards()) {
            if (change.fund().equals(fund.id())
                    && change.year().equals(award.year())
                    && change.organisation().equals(award.organisation())) {
                amount = change.amount();
            }
        }
        return award.withAmount(amount);
    }

    private Option changed(Option other) {
        Scope scope = switch (other.scope()) {
            case Scope.Only only -> new Scope.Only(staying(only.chunks()));
            case Scope.Without without -> new Scope.Without(staying(without.chunks()));
        };
        return new Option(
                other.id(),
                other.name(),
                other.kind(),
                scope,
                staying(other.durations()),
                staying(other.orders()),
                other.awards(),
                other.limits(),
                other.dropTrancheStarts(),
                staying(other.liftedDates()),
                other.oneOffPremium(),
                other.notes());
    }
}
