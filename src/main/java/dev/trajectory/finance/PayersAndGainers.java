package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.Costs;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Who pays and who gains over the years appraised: planned amounts, not discounted, before optimism bias.
///
/// A benefit is shared over payers as they share the cost of the chunks that enable it; where those cost
/// nothing, who gains counts as who paid.
///
/// @param organisations by organisation, in the plan's order, what it pays and gains
/// @param gains by payer, then by who gains: the benefit that the first paid for and the second has
public record PayersAndGainers(
        SequencedMap<OrganisationId, Standing> organisations,
        SequencedMap<OrganisationId, SequencedMap<OrganisationId, Money>> gains) {

    /// What one organisation pays and gains.
    ///
    /// @param cost all it pays, capital and revenue
    /// @param benefit all it gains, cash or not, less disbenefits, without transfers
    /// @param cashBenefit what of it is cash, with transfers, both sides
    public record Standing(Money cost, Money benefit, Money cashBenefit) {}

    static PayersAndGainers of(Plan plan, Costs costs, Benefits benefits, AppraisedYears appraised) {
        Map<OrganisationId, Map<OrganisationId, Long>> gains = new HashMap<>();
        Sharing sharing = new Sharing(plan, costs, appraised);
        benefits.flows().stream().filter(BenefitFlow::isOwn).forEach(flow -> {
            Money worth =
                    flow.expected().within(appraised.first(), appraised.end()).total();
            sharing.byPayer(flow.benefit(), worth)
                    .forEach((payer, part) -> gains.computeIfAbsent(payer, _ -> new HashMap<>())
                            .merge(flow.benefit().beneficiary(), part.pence(), Long::sum));
        });
        Totals<OrganisationId> cost = new Totals<>();
        costs.lines().forEach(line -> cost.add(line.payer(), line.paid()));
        SequencedMap<OrganisationId, Standing> standings = new LinkedHashMap<>();
        SequencedMap<OrganisationId, SequencedMap<OrganisationId, Money>> matrix = new LinkedHashMap<>();
        Set<OrganisationId> parties = Parties.of(plan, costs, benefits);
        for (OrganisationId party : parties) {
            Money benefit = benefits.own(party)
                    .within(appraised.first(), appraised.end())
                    .total();
            Money cash = benefits.cash(party)
                    .within(appraised.first(), appraised.end())
                    .total();
            Money paid =
                    cost.of(party).within(appraised.first(), appraised.end()).total();
            standings.put(party, new Standing(paid, benefit, cash));
            SequencedMap<OrganisationId, Money> row = new LinkedHashMap<>();
            Map<OrganisationId, Long> gained = gains.getOrDefault(party, Map.of());
            parties.forEach(gainer -> row.put(gainer, new Money(gained.getOrDefault(gainer, 0L))));
            matrix.put(party, Collections.unmodifiableSequencedMap(row));
        }
        return new PayersAndGainers(
                Collections.unmodifiableSequencedMap(standings), Collections.unmodifiableSequencedMap(matrix));
    }

    /// The benefit that one organisation pays for and another has.
    public Money gain(OrganisationId payer, OrganisationId gainer) {
        SequencedMap<OrganisationId, Money> row = gains.get(payer);
        return row == null ? Money.ZERO : row.getOrDefault(gainer, Money.ZERO);
    }
}
