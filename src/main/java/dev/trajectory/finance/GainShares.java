package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Proportion;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.GainShareBasis;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.GainShareStatus;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What passes between organisations under gain-share rules; nil over all of them.
///
/// A rule moves, each year, its share of the cash of its benefit (of a disbenefit, what it costs), and no more
/// than its cap, nor less than nothing. A fixed rule moves its share of the benefit's full-year value whatever has
/// come of it.
///
/// @param flows what each rule moves, in the plan's order
public record GainShares(List<Flow> flows) {

    /// What one rule moves from its payer to its payee, by year.
    public record Flow(GainShareRule rule, ByYear amounts) {}

    public GainShares {
        flows = List.copyOf(flows);
    }

    /// The flows under the rules whose status counts.
    static GainShares of(Plan plan, Benefits benefits, AppraisedYears appraised, Predicate<GainShareStatus> counts) {
        Map<BenefitId, BenefitFlow> byBenefit = new HashMap<>();
        benefits.flows().forEach(flow -> byBenefit.put(flow.benefit().id(), flow));
        List<Flow> flows = new ArrayList<>();
        for (GainShareRule rule : plan.gainShares()) {
            if (counts.test(rule.status())) {
                ByYear shared = rule.basis() == GainShareBasis.FIXED
                        ? fullValue(plan, rule, appraised)
                        : cash(byBenefit.get(rule.benefit()));
                flows.add(new Flow(rule, amounts(rule, shared, appraised)));
            }
        }
        return new GainShares(flows);
    }

    private static ByYear cash(@org.jspecify.annotations.Nullable BenefitFlow flow) {
        return flow == null || !flow.isCash() ? ByYear.NIL : flow.expected();
    }

    private static ByYear fullValue(Plan plan, GainShareRule rule, AppraisedYears appraised) {
        var benefit = plan.benefits().find(rule.benefit());
        Money value = benefit == null || !benefit.isExpected() ? null : benefit.yearlyValue();
        ByYear.Sum sum = new ByYear.Sum();
        for (int year = appraised.first(); value != null && year < appraised.end(); year++) {
            sum.add(year, value.pence());
        }
        return sum.amounts();
    }

    private static ByYear amounts(GainShareRule rule, ByYear shared, AppraisedYears appraised) {
        int first = Math.max(appraised.first(), rule.from().startYear());
        int end = rule.to() == null
                ? appraised.end()
                : Math.min(appraised.end(), rule.to().startYear() + 1);
        ByYear.Sum flow = new ByYear.Sum();
        for (int year = first; year < end && !rule.isBelowNil(); year++) {
            long share = Proportion.of(Math.abs(shared.pence(year)), rule.share());
            flow.add(
                    year,
                    rule.cap() == null ? share : Math.min(share, rule.cap().pence()));
        }
        return flow.amounts();
    }

    /// What an organisation receives less what it passes on, by year.
    public ByYear net(OrganisationId organisation) {
        ByYear.Sum sum = new ByYear.Sum();
        for (Flow flow : flows) {
            if (flow.rule().payee().equals(organisation)) {
                sum.add(flow.amounts());
            }
            if (flow.rule().payer().equals(organisation)) {
                sum.add(flow.amounts().negated());
            }
        }
        return sum.amounts();
    }
}
