package dev.trajectory.cli;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.model.BudgetEnvelope;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.Arrays;
import java.util.List;

/// Why the figures of organisations are what they are: what each pays, gains, passes on and may spend.
record PartyTraces(Plan plan, Finances money, Trace out) {

    void add() {
        addStandings();
        addShares();
        money.positions().keySet().forEach(this::addPosition);
        out.byYear("/systemNetRevenueImpact", year -> new Quantity.NetRevenue(null, year));
        addBudgets();
        addTechnology();
    }

    private static String name(OrganisationId id) {
        return Trace.pointed(id.value());
    }

    private void addStandings() {
        money.payersAndGainers().organisations().keySet().forEach(party -> {
            String at = "/whoPaysWhoGains/" + name(party);
            out.add(at + "/cost", new Quantity.Spending(party, null, null, null));
            out.add(at + "/benefit", new Quantity.Worth(party, null, null));
            out.add(at + "/cashBenefit", new Quantity.CashBenefit(party, null));
            money.payersAndGainers()
                    .organisations()
                    .keySet()
                    .forEach(gainer ->
                            out.add(at + "/paysForGainsOf/" + name(gainer), new Quantity.PaidFor(party, gainer)));
        });
    }

    private void addShares() {
        for (int i = 0; i < money.gainShares().flows().size(); i++) {
            var rule = money.gainShares().flows().get(i).rule().id();
            out.byYear("/gainShare/rules/" + i + "/byFy", year -> new Quantity.Passed(rule, year));
        }
        for (Organisation organisation : plan.organisations()) {
            OrganisationId id = organisation.id();
            if (!money.gainShares().net(id).isNil()) {
                out.byYear("/gainShare/netByOrgFy/" + name(id), year -> new Quantity.Shared(id, year));
            }
        }
    }

    private void addPosition(OrganisationId party) {
        String at = "/orgRevenuePosition/" + name(party);
        out.byYears(
                at + "/revenueCost",
                year -> List.of(
                        Trace.plus(new Quantity.Spending(party, CostKind.REVENUE_ONE_OFF, null, year)),
                        Trace.plus(new Quantity.Spending(party, CostKind.REVENUE_RECURRENT, null, year))));
        out.byYear(at + "/cashBenefit", year -> new Quantity.CashBenefit(party, year));
        out.byYear(at + "/gainShareNet", year -> new Quantity.Shared(party, year));
        out.byYear(at + "/netRevenueImpact", year -> new Quantity.NetRevenue(party, year));
        out.byYear(at + "/depreciation", year -> new Quantity.Depreciation(party, year));
        out.byYear(at + "/pdcDividend", year -> new Quantity.Dividend(party, year));
        out.byYears(
                at + "/netAfterCharges",
                year -> List.of(
                        Trace.plus(new Quantity.NetRevenue(party, year)),
                        Trace.less(new Quantity.Depreciation(party, year)),
                        Trace.less(new Quantity.Dividend(party, year))));
    }

    private void addBudgets() {
        int index = 0;
        for (Organisation organisation : plan.organisations()) {
            for (BudgetEnvelope each : organisation.envelopes()) {
                out.add(
                        "/budgets/" + index++ + "/spendK",
                        Arrays.stream(CostKind.values())
                                .filter(kind -> kind.money() == each.kind())
                                .map(kind ->
                                        Trace.plus(new Quantity.Spending(organisation.id(), kind, null, each.year())))
                                .toList());
            }
        }
    }

    private void addTechnology() {
        List<FinancialYear> years = money.appraised().years();
        money.technology().forEach((organisation, technology) -> {
            for (int i = 0; i < years.size(); i++) {
                out.ratio(
                        "/itShareOfTurnover/" + name(organisation) + "/byFyPct/" + i,
                        new Quantity.TechnologySpending(organisation, years.get(i)),
                        technology.turnover(),
                        "org",
                        organisation.value());
            }
        });
    }
}
