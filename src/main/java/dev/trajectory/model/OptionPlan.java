package dev.trajectory.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works out the plan that an option makes: first what it has otherwise or besides, then which chunks are in its
/// scope, and last what hangs on those that are not.
///
/// Other options are in it by name alone: they tell what differs from the plan, not from an option. Records that do
/// not differ are the very same.
///
/// @param all the plan with what the option has otherwise and besides, nothing stripped
/// @param in the chunks in scope
record OptionPlan(Plan whole, Option option, Plan all, Set<ChunkId> in) {

    static Plan of(Plan plan, Option option) {
        Plan all = all(plan, option);
        return new OptionPlan(plan, option, all, OptionScope.in(all, option)).plan();
    }

    /// The plan's records as the option has them, and its own behind them.
    private static Plan all(Plan plan, Option option) {
        boolean changesAll =
                option.dropTrancheStarts() || !option.oneOffPremium().equals(Percent.ZERO);
        List<Chunk> changed = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (changesAll || !option.change(chunk.id()).equals(ChunkChange.NOTHING)) {
                Chunk otherwise = changed(chunk, option);
                if (!otherwise.equals(chunk)) {
                    changed.add(otherwise);
                }
            }
        }
        PlanDraft draft = plan.draft().chunks(plan.chunks().withAll(changed));
        option.own().values().forEach(own -> {
            Identified<?> planned = plan.find(own.id());
            draft.put(planned == null ? own : Option.asHappened(own, planned));
        });
        option.gone().forEach(draft::remove);
        return passed(plan, draft.plan(), option);
    }

    /// Where another leads a chunk in the option, what was agreed to in the plan is asked for again, unless the
    /// option says itself what the chunk that waits waits for.
    private static Plan passed(Plan plan, Plan all, Option option) {
        boolean isLedOtherwise = option.changes().values().stream().anyMatch(change -> change.holds(ChunkField.OWNER));
        List<Chunk> passed = new ArrayList<>();
        for (Chunk chunk : isLedOtherwise ? all.chunks() : Register.<ChunkId, Chunk>empty()) {
            Chunk planned = plan.chunks().find(chunk.id());
            boolean saysHow = option.own().containsKey(chunk.id())
                    || option.change(chunk.id()).holds(ChunkField.DEPENDENCIES);
            if (planned != null && !saysHow) {
                List<Dependency> dependencies = chunk.dependencies().stream()
                        .map(each -> each.takenBy(planned.owner(), chunk.owner())
                                .givenBy(owner(plan, each.on()), owner(all, each.on())))
                        .toList();
                if (!dependencies.equals(chunk.dependencies())) {
                    passed.add(chunk.draft().dependencies(dependencies).chunk());
                }
            }
        }
        return passed.isEmpty() ? all : all.withChunks(all.chunks().withAll(passed));
    }

    private static @Nullable OrganisationId owner(Plan plan, ChunkId id) {
        Chunk chunk = plan.chunks().find(id);
        return chunk == null ? null : chunk.owner();
    }

    /// What the option says of the chunk itself stands; the rest of it is changed as all chunks are.
    private static Chunk changed(Chunk chunk, Option option) {
        ChunkChange change = option.change(chunk.id());
        ChunkDraft draft = chunk.draft();
        if (option.dropTrancheStarts()) {
            draft.trancheStart(null);
        }
        if (!option.oneOffPremium().equals(Percent.ZERO)) {
            draft.costs(chunk.costs().stream()
                    .map(cost -> raised(cost, option.oneOffPremium()))
                    .toList());
        }
        return change.of(draft.chunk());
    }

    private static CostLine raised(CostLine cost, Percent premium) {
        return cost.kind() == CostKind.REVENUE_RECURRENT
                ? cost
                : cost.withAmount(cost.amount().raisedBy(premium));
    }

    private Plan plan() {
        Register<GateId, Gate> gates = stripped(all.gates(), this::stripped);
        Breakdown breakdown = Breakdown.of(all.chunks());
        Register<BenefitId, Benefit> benefits = stripped(
                all.benefits(), benefit -> anyAway(breakdown.withBelow(benefit.enablingChunks())) ? null : benefit);
        return all.draft()
                .settings(settings())
                .chunks(stripped(all.chunks(), this::stripped))
                .rollouts(stripped(all.rollouts(), rollout -> rollout.without(id -> isOut(id, gates, benefits))))
                .gates(gates)
                .benefits(benefits)
                .gainShares(stripped(
                        all.gainShares(), rule -> isLost(rule.benefit(), whole.benefits(), benefits) ? null : rule))
                .funds(stripped(all.funds(), fund -> stripped(fund, gates)))
                .assets(stripped(
                        all.assets(), asset -> isAway(asset.remediatedBy()) ? asset.withRemediatedBy(null) : asset))
                .risks(stripped(
                        all.risks(), risk -> anyAway(risk.chunks()) ? risk.withChunks(staying(risk.chunks())) : risk))
                .assumptions(stripped(
                        all.assumptions(),
                        assumption -> anyAway(assumption.chunks())
                                ? assumption.withChunks(staying(assumption.chunks()))
                                : assumption))
                .issues(stripped(
                        all.issues(),
                        issue -> anyAway(issue.chunks()) ? issue.withChunks(staying(issue.chunks())) : issue))
                .decisions(stripped(
                        all.decisions(),
                        decision -> anyAway(decision.chunks())
                                ? decision.withChunks(staying(decision.chunks()))
                                : decision))
                .signOffs(all.signOffs().stream()
                        .map(each -> each.signedForOnly(chunk -> !isAway(chunk)))
                        .toList())
                .votes(stripped(all.votes(), vote -> isAway(vote.about()) ? vote.withAbout(null) : vote))
                .options(stripped(all.options(), other -> other.draft().same().option()))
                .plan();
    }

    /// Records without what is not in scope.
    ///
    /// @param strip gives null for a record that falls away
    private static <I extends Id, R extends Identified<I>> Register<I, R> stripped(
            Register<I, R> rows, Function<R, @Nullable R> strip) {
        List<R> stripped = new ArrayList<>();
        List<I> away = new ArrayList<>();
        for (R row : rows) {
            R staying = strip.apply(row);
            if (staying == null) {
                away.add(row.id());
            } else if (!staying.equals(row)) {
                stripped.add(staying);
            }
        }
        return away.isEmpty() ? rows.withAll(stripped) : rows.withAll(stripped).withoutAll(away);
    }

    private Settings settings() {
        Settings settings = whole.settings();
        Settings limited = option.limits().isEmpty() ? settings : settings.with(option.limits());
        return isAway(settings.funding().startLine())
                ? limited.withFunding(settings.funding().withStartLine(null))
                : limited;
    }

    private @Nullable Chunk stripped(Chunk chunk) {
        if (!in.contains(chunk.id())) {
            return null;
        }
        return chunk.dependencies().stream().noneMatch(dependency -> isAway(dependency.on()))
                ? chunk
                : chunk.draft()
                        .dependencies(chunk.dependencies().stream()
                                .filter(dependency -> !isAway(dependency.on()))
                                .toList())
                        .chunk();
    }

    private @Nullable Gate stripped(Gate gate) {
        if (isAway(gate.producedBy())) {
            return null;
        }
        return anyAway(gate.unlocks()) ? gate.withUnlocks(staying(gate.unlocks())) : gate;
    }

    /// An award behind a gate that nothing opens any more can never be drawn, and goes. What the option says of a
    /// fund itself stands; awards it changes are those of the plan's funds.
    private Fund stripped(Fund fund, Register<GateId, Gate> gates) {
        boolean isOwn = option.own().containsKey(fund.id());
        Fund awarding = isOwn ? fund : option.awarding(fund);
        List<Award> awards = awarding.awards().stream()
                .filter(award -> award.requiresGate() == null || !isLost(award.requiresGate(), whole.gates(), gates))
                .toList();
        List<ChunkId> eligible = fund.eligibleChunks();
        Fund drawable = awards.size() == awarding.awards().size() ? awarding : awarding.withAwards(awards);
        return eligible == null || !anyAway(eligible) ? drawable : drawable.withEligibleChunks(staying(eligible));
    }

    /// Whether an id means a chunk that is not in scope. What is no chunk at all stays for a finding to tell.
    private boolean isAway(@Nullable ChunkId chunk) {
        return chunk != null && !in.contains(chunk) && all.chunks().has(chunk);
    }

    private boolean isOut(Id id, Register<GateId, Gate> gates, Register<BenefitId, Benefit> benefits) {
        return switch (id) {
            case ChunkId chunk -> isAway(chunk);
            case GateId gate -> isLost(gate, whole.gates(), gates);
            case BenefitId benefit -> isLost(benefit, whole.benefits(), benefits);
            default -> false;
        };
    }

    private boolean anyAway(Collection<ChunkId> ids) {
        return ids.stream().anyMatch(this::isAway);
    }

    private List<ChunkId> staying(List<ChunkId> ids) {
        return ids.stream().filter(chunk -> !isAway(chunk)).toList();
    }

    /// Whether an id meant a record of the plan, or one of the option's own, and means none any more.
    private boolean isLost(Id id, Register<?, ?> before, Register<?, ?> now) {
        return !now.has(id) && (before.has(id) || option.own().containsKey(id));
    }
}
