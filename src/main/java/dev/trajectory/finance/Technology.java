package dev.trajectory.finance;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Costs;
import dev.trajectory.funding.Proportion;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What part of its turnover an organisation spends on technology, before the plan and with it.
///
/// @param turnover what it spends in a year on everything
/// @param before what it spends on technology in a year without the plan
/// @param added what the plan costs it besides, by year, capital and revenue
public record Technology(Money turnover, Money before, ByYear added) {

    /// Of all organisations whose turnover and spending on technology are known, in the plan's order.
    static SequencedMap<OrganisationId, Technology> of(Plan plan, Costs costs) {
        Totals<OrganisationId> added = new Totals<>();
        costs.lines().forEach(line -> added.add(line.payer(), line.paid()));
        SequencedMap<OrganisationId, Technology> known = new LinkedHashMap<>();
        for (Organisation organisation : plan.organisations()) {
            Technology technology = of(organisation, added.of(organisation.id()));
            if (technology != null) {
                known.put(organisation.id(), technology);
            }
        }
        return Collections.unmodifiableSequencedMap(known);
    }

    /// What is known of an organisation; null where its turnover or its spending on technology is not.
    private static @Nullable Technology of(Organisation organisation, ByYear added) {
        Money turnover = organisation.annualTurnover();
        Percent share = organisation.itSpend();
        if (turnover == null || turnover.pence() <= 0 || share == null) {
            return null;
        }
        return new Technology(turnover, new Money(Proportion.of(turnover.pence(), share)), added);
    }

    /// The part before the plan.
    public Ratio shareBefore() {
        return new Ratio(before, turnover);
    }

    /// The part in a year of the plan.
    public Ratio shareIn(FinancialYear year) {
        return new Ratio(before.plus(added.in(year)), turnover);
    }
}
