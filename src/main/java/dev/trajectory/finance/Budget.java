package dev.trajectory.finance;

import dev.trajectory.funding.LineCost;
import dev.trajectory.model.BudgetEnvelope;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What an organisation may spend of a kind of money in a year, and what the plan takes of it. A budget is set in the
/// money of its year, so that what the plan takes is counted in that too.
///
/// @param spend in the plan's prices
/// @param nominal in the money of the year
public record Budget(OrganisationId organisation, BudgetEnvelope envelope, Money spend, Money nominal) {

    /// All budgets of a plan, in its order.
    public static List<Budget> of(Finances finances) {
        List<Budget> budgets = new ArrayList<>();
        for (Organisation organisation : finances.plan().organisations()) {
            for (BudgetEnvelope envelope : organisation.envelopes()) {
                Predicate<LineCost> chosen = of(organisation.id(), envelope.kind());
                FinancialYear year = envelope.year();
                budgets.add(new Budget(
                        organisation.id(),
                        envelope,
                        finances.costs().paid(chosen).in(year),
                        finances.nominal(chosen).in(year)));
            }
        }
        return budgets;
    }

    /// The cost lines that an organisation pays of a kind of money.
    public static Predicate<LineCost> of(OrganisationId organisation, FundKind kind) {
        return line -> line.payer().equals(organisation) && line.fundKind() == kind;
    }

    /// What is left of it; below nil where the plan takes more.
    public Money left() {
        return envelope.amount().minus(nominal);
    }
}
