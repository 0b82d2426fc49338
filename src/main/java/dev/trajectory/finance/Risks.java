package dev.trajectory.finance;

import dev.trajectory.funding.Proportion;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Risk;
import java.util.List;

/// What open risks may cost: of use instead of optimism bias for the same risk, not beside it.
///
/// @param open the plan's open risks, in its order
public record Risks(List<Expected> open) {

    /// What a risk is expected to cost.
    ///
    /// @param value its probability times its cost
    public record Expected(Risk risk, Money value) {}

    public Risks {
        open = List.copyOf(open);
    }

    static Risks of(Plan plan) {
        return new Risks(plan.risks().stream()
                .filter(risk -> risk.status().isLive())
                .map(risk ->
                        new Expected(risk, new Money(Proportion.of(risk.cost().pence(), risk.probability()))))
                .toList());
    }

    /// What all of them together are expected to cost.
    public Money expected() {
        return open.stream().map(Expected::value).reduce(Money.ZERO, Money::plus);
    }

    /// What they cost if all of them happen.
    public Money exposure() {
        return open.stream().map(each -> each.risk().cost()).reduce(Money.ZERO, Money::plus);
    }
}
