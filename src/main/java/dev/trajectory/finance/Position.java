package dev.trajectory.finance;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Costs;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What a plan does to the revenue of one organisation, by year, before any funding.
///
/// @param oneOff revenue spent once
/// @param recurrent revenue spent every year
/// @param cashBenefit cash released, and transfers, both sides
/// @param gainShare what it receives under gain-share rules less what it passes on
/// @param charges what owning the assets bought costs besides
public record Position(
        OrganisationId organisation,
        ByYear oneOff,
        ByYear recurrent,
        ByYear cashBenefit,
        ByYear gainShare,
        CapitalCharges charges) {

    private static final CapitalCharges NONE = new CapitalCharges(ByYear.NIL, ByYear.NIL);

    /// The positions of all organisations, in the plan's order.
    static SequencedMap<OrganisationId, Position> of(Plan plan, Costs costs, Benefits benefits, GainShares shares) {
        Totals<OrganisationId> oneOff = new Totals<>();
        Totals<OrganisationId> recurrent = new Totals<>();
        for (LineCost line : costs.lines()) {
            switch (line.kind()) {
                case CAPITAL_ONE_OFF -> {}
                case REVENUE_ONE_OFF -> oneOff.add(line.payer(), line.paid());
                case REVENUE_RECURRENT -> recurrent.add(line.payer(), line.paid());
            }
        }
        Map<OrganisationId, CapitalCharges> charges = CapitalCharges.of(plan, costs);
        SequencedMap<OrganisationId, Position> positions = new LinkedHashMap<>();
        for (OrganisationId id : Parties.of(plan, costs, benefits)) {
            positions.put(
                    id,
                    new Position(
                            id,
                            oneOff.of(id),
                            recurrent.of(id),
                            benefits.cash(id),
                            shares.net(id),
                            charges.getOrDefault(id, NONE)));
        }
        return Collections.unmodifiableSequencedMap(positions);
    }

    /// All revenue spent.
    public ByYear revenueCost() {
        return oneOff.plus(recurrent);
    }

    /// What is left of cash and gain share after what is spent; below nil where the plan costs it more.
    public ByYear net() {
        return cashBenefit.plus(gainShare).minus(revenueCost());
    }

    /// What is left after depreciation and the capital dividend too: what the plan does to its revenue budget.
    public ByYear netOfCharges() {
        return net().minus(charges.total());
    }
}
