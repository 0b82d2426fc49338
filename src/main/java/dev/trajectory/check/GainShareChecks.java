package dev.trajectory.check;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.GainShareBasis;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Plan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Asks whether what is passed on is there, and reaches somebody.
final class GainShareChecks {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private GainShareChecks() {}

    static void look(Review review, Consumer<Finding> found) {
        Plan plan = review.plan();
        Map<BenefitId, BigDecimal> shares = new LinkedHashMap<>();
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
            if (rule.basis() == GainShareBasis.SHARE_OF_CASH_BENEFIT) {
                shares.merge(rule.benefit(), rule.share().value(), BigDecimal::add);
            }
        }
        shares.forEach((benefit, share) -> {
            if (share.compareTo(WHOLE) > 0) {
                found.accept(Finding.warning(
                        Rule.GAIN_SHARE_ABOVE_WHOLE, List.of(benefit), new Term.Name(benefit), new Term.Amount(share)));
            }
        });
    }

    /// A fixed rule moves its share of a year's value, whatever the class.
    private static boolean movesNothing(GainShareRule rule, Benefit benefit) {
        boolean isEmpty = rule.to() != null && rule.to().compareTo(rule.from()) < 0;
        boolean isWorthNothing = !benefit.isExpected() || benefit.yearlyValue() == null;
        return isEmpty || isWorthNothing || (rule.basis() != GainShareBasis.FIXED && !benefit.isCash());
    }
}
