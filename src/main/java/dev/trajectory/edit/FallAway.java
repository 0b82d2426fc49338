package dev.trajectory.edit;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardChange;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Fund;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Lets fall away what options have themselves that hangs on chunks about to leave the plan, as the plan's own falls
/// away ([Plan#under]): gates that they produce and benefits that they enable; awards behind those gates and those of
/// the plan that go, and gain-share rules on those benefits. Without it, the names of these alone would go: a gate
/// without a producer is open, and an award without its gate free.
///
/// Where an option has awards of the plan's funds otherwise, what it gives those that stay is as before. The plan
/// itself stays as it is.
///
/// @param chunks that leave the plan
/// @param gates of the plan that go with them
/// @param benefits of the plan that do
public record FallAway(Set<ChunkId> chunks, Set<GateId> gates, Set<BenefitId> benefits, Label label) implements Edit {

    public FallAway {
        chunks = Set.copyOf(chunks);
        gates = Set.copyOf(gates);
        benefits = Set.copyOf(benefits);
    }

    @Override
    public Result apply(Plan plan) {
        Set<ChunkId> above = new HashSet<>();
        chunks.forEach(chunk -> above.addAll(plan.lineage(chunk)));
        List<Option> changed = new ArrayList<>();
        for (Option option : plan.options()) {
            Option without = with(option, above).without(plan, option);
            if (!without.equals(option)) {
                changed.add(without);
            }
        }
        return new Result.Changed(
                plan.draft().options(plan.options().withAll(changed)).plan());
    }

    /// The same with what goes of an option's own.
    ///
    /// @param above the chunks that leave the plan, and those they are part of
    private FallAway with(Option option, Set<ChunkId> above) {
        Set<GateId> shut = new HashSet<>(gates);
        Set<BenefitId> lost = new HashSet<>(benefits);
        for (Identified<?> row : option.own().values()) {
            if (row instanceof Gate gate && gate.producedBy() != null && chunks.contains(gate.producedBy())) {
                shut.add(gate.id());
            }
            if (row instanceof Benefit benefit && !Collections.disjoint(benefit.enablingChunks(), above)) {
                lost.add(benefit.id());
            }
        }
        return new FallAway(chunks, shut, lost, label);
    }

    private Option without(Plan plan, Option option) {
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>();
        Set<Id> gone = new LinkedHashSet<>(option.gone());
        option.own().forEach((id, row) -> {
            switch (row) {
                case Fund fund -> own.put(id, fund.withAwards(staying(fund.awards())));
                case Identified<?> other
                when isGone(other) -> {
                    if (plan.has(id)) {
                        gone.add(id);
                    }
                }
                default -> own.put(id, row);
            }
        });
        List<AwardChange> awards = new ArrayList<>();
        option.awards().forEach(change -> awards.addAll(staying(plan, change)));
        return option.draft().own(own).gone(gone).awards(awards).option();
    }

    private boolean isGone(Identified<?> row) {
        return switch (row) {
            case Gate gate -> gates.contains(gate.id());
            case Benefit benefit -> benefits.contains(benefit.id());
            case GainShareRule rule -> benefits.contains(rule.benefit());
            default -> false;
        };
    }

    private boolean isBehind(Award award) {
        return award.requiresGate() != null && gates.contains(award.requiresGate());
    }

    private List<Award> staying(List<Award> awards) {
        return awards.stream().filter(award -> !isBehind(award)).toList();
    }

    /// What is left of a change to awards: what it makes of those that stay, and nothing where it was of others
    /// alone.
    private List<AwardChange> staying(Plan plan, AwardChange change) {
        Fund fund = plan.funds().find(change.fund());
        List<Award> before = fund == null
                ? List.of()
                : fund.awards().stream().filter(change::concerns).toList();
        if (before.stream().noneMatch(this::isBehind)) {
            return List.of(change);
        }
        List<Award> left = staying(change.of(before));
        return left.isEmpty()
                ? List.of()
                : List.of(change.withAmount(left.stream().map(Award::amount).reduce(Money.ZERO, Money::plus)));
    }
}
