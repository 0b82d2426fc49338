package dev.trajectory.edit;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardChange;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Fund;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Lets fall away what options have themselves that hangs on gates and benefits about to leave the plan, as the
/// plan's own falls away ([Plan#under]): awards behind such a gate, and gain-share rules on such a benefit. Without
/// it, the gate's name alone would go, and the award would be free of any gate.
///
/// Where an option has awards of the plan's funds otherwise, what it gives those that stay is as before. The plan
/// itself stays as it is.
public record FallAway(Set<GateId> gates, Set<BenefitId> benefits, Label label) implements Edit {

    public FallAway {
        gates = Set.copyOf(gates);
        benefits = Set.copyOf(benefits);
    }

    @Override
    public Result apply(Plan plan) {
        List<Option> changed = new ArrayList<>();
        for (Option option : plan.options()) {
            Option without = without(plan, option);
            if (!without.equals(option)) {
                changed.add(without);
            }
        }
        return new Result.Changed(
                plan.draft().options(plan.options().withAll(changed)).plan());
    }

    private Option without(Plan plan, Option option) {
        SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>();
        Set<Id> gone = new LinkedHashSet<>(option.gone());
        option.own().forEach((id, row) -> {
            switch (row) {
                case GainShareRule rule
                when benefits.contains(rule.benefit()) -> {
                    if (plan.has(id)) {
                        gone.add(id);
                    }
                }
                case Fund fund -> own.put(id, fund.withAwards(staying(fund.awards())));
                default -> own.put(id, row);
            }
        });
        List<AwardChange> awards = new ArrayList<>();
        option.awards().forEach(change -> awards.addAll(staying(plan, change)));
        return option.draft().own(own).gone(gone).awards(awards).option();
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
