package dev.trajectory.finance;

import dev.trajectory.funding.LineCost;
import dev.trajectory.model.BudgetEnvelope;
import dev.trajectory.model.Certainty;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What an organisation may spend of a kind of money in a year, and what the plan takes of it. A budget is set in the
/// money of its year, so that what the plan takes is counted in that too. Envelopes for the same money add up.
///
/// @param envelopes one or more of the organisation's, all of one kind and year
/// @param spend in the plan's prices
/// @param nominal in the money of the year
public record Budget(OrganisationId organisation, List<BudgetEnvelope> envelopes, Money spend, Money nominal) {
    public Budget {
        envelopes = List.copyOf(envelopes);
    }

    private record Key(FundKind kind, FinancialYear year) {}

    /// All budgets of a plan, in its order.
    public static List<Budget> of(Finances finances) {
        List<Budget> budgets = new ArrayList<>();
        for (Organisation organisation : finances.plan().organisations()) {
            Map<Key, List<BudgetEnvelope>> envelopes = new LinkedHashMap<>();
            for (BudgetEnvelope each : organisation.envelopes()) {
                envelopes
                        .computeIfAbsent(new Key(each.kind(), each.year()), _ -> new ArrayList<>(1))
                        .add(each);
            }
            envelopes.forEach((key, same) -> {
                Predicate<LineCost> chosen = of(organisation.id(), key.kind());
                budgets.add(new Budget(
                        organisation.id(),
                        same,
                        finances.costs().paid(chosen).in(key.year()),
                        finances.nominal(chosen).in(key.year())));
            });
        }
        return budgets;
    }

    /// The cost lines that an organisation pays of a kind of money.
    public static Predicate<LineCost> of(OrganisationId organisation, FundKind kind) {
        return line -> line.payer().equals(organisation) && line.fundKind() == kind;
    }

    public FundKind kind() {
        return envelopes.getFirst().kind();
    }

    public FinancialYear year() {
        return envelopes.getFirst().year();
    }

    /// How sure all of it is: as sure as its least sure part.
    public Certainty certainty() {
        return envelopes.stream()
                .map(BudgetEnvelope::certainty)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// What may be spent.
    public Money amount() {
        return envelopes.stream().map(BudgetEnvelope::amount).reduce(Money.ZERO, Money::plus);
    }

    /// What is left of it; below nil where the plan takes more.
    public Money left() {
        return amount().minus(nominal);
    }
}
