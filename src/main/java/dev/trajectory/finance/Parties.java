package dev.trajectory.finance;

import dev.trajectory.funding.Costs;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// The organisations that pay or gain.
final class Parties {

    private Parties() {}

    /// Those of the plan in its order, then any that it only mentions, so that no money is left out of a sum.
    static SequencedSet<OrganisationId> of(Plan plan, Costs costs, Benefits benefits) {
        SequencedSet<OrganisationId> parties = new LinkedHashSet<>();
        plan.organisations().forEach(organisation -> parties.add(organisation.id()));
        costs.lines().forEach(line -> parties.add(line.payer()));
        for (BenefitFlow flow : benefits.flows()) {
            parties.add(flow.benefit().beneficiary());
            OrganisationId loser = flow.loser();
            if (loser != null) {
                parties.add(loser);
            }
        }
        for (GainShareRule rule : plan.gainShares()) {
            parties.add(rule.payer());
            parties.add(rule.payee());
        }
        return parties;
    }
}
