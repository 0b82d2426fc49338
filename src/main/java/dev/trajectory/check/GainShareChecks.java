package dev.trajectory.check;

import dev.trajectory.finance.BenefitFlow;
import dev.trajectory.finance.GainShares;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.GainShareBasis;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Asks whether what is passed on is there, and reaches somebody.
final class GainShareChecks {

    private GainShareChecks() {}

    static void look(Review review, Consumer<Finding> found) {
        Plan plan = review.plan();
        for (GainShareRule rule : plan.gainShares()) {
            boolean bothCount = plan.organisations().has(rule.payer())
                    && plan.organisations().has(rule.payee())
                    && !rule.payer().equals(rule.payee());
            if (!bothCount) {
                found.accept(Finding.error(
                        Rule.GAIN_SHARE_UNBALANCED, List.of(rule.id(), rule.benefit()), new Term.Name(rule.benefit())));
            }
            Benefit benefit = plan.benefits().find(rule.benefit());
            if (bothCount && benefit != null && movesNothing(rule, benefit)) {
                found.accept(Finding.warning(
                        Rule.GAIN_SHARE_MOVES_NOTHING, List.of(rule.id(), benefit.id()), new Term.Name(benefit.id())));
            }
            if (rule.isBelowNil()) {
                found.accept(Finding.error(
                        Rule.GAIN_SHARE_BELOW_NIL, List.of(rule.id(), rule.benefit()), new Term.Name(rule.benefit())));
            }
        }
        aboveWhole(review, found);
    }

    /// Tells of the first year in which rules that count pass on more of a benefit's cash than there is of it.
    /// Each is rounded to the penny by itself.
    private static void aboveWhole(Review review, Consumer<Finding> found) {
        Map<BenefitId, List<GainShares.Flow>> shared = new LinkedHashMap<>();
        for (GainShares.Flow flow : review.money().gainShares().flows()) {
            if (flow.rule().basis() == GainShareBasis.SHARE_OF_CASH_BENEFIT) {
                shared.computeIfAbsent(flow.rule().benefit(), _ -> new ArrayList<>())
                        .add(flow);
            }
        }
        for (BenefitFlow cash : review.money().benefits().flows()) {
            List<GainShares.Flow> flows = shared.getOrDefault(cash.benefit().id(), List.of());
            for (FinancialYear year : review.money().appraised().years()) {
                long whole = Math.abs(cash.expected().in(year).pence());
                long passed = flows.stream()
                        .mapToLong(flow -> flow.amounts().in(year).pence())
                        .sum();
                if (passed > whole + flows.size()) {
                    found.accept(aboveWhole(cash.benefit().id(), year, passed, whole));
                    break;
                }
            }
        }
    }

    private static Finding aboveWhole(BenefitId benefit, FinancialYear year, long passed, long whole) {
        return Finding.warning(
                Rule.GAIN_SHARE_ABOVE_WHOLE,
                List.of(benefit),
                new Term.Name(benefit),
                new Term.Sum(new Money(passed)),
                new Term.Sum(new Money(whole)),
                new Term.Year(year));
    }

    /// A fixed rule moves its share of a year's value, whatever the class.
    private static boolean movesNothing(GainShareRule rule, Benefit benefit) {
        boolean isEmpty = rule.to() != null && rule.to().compareTo(rule.from()) < 0;
        boolean isWorthNothing = !benefit.isExpected() || benefit.yearlyValue() == null;
        return isEmpty || isWorthNothing || (rule.basis() != GainShareBasis.FIXED && !benefit.isCash());
    }
}
