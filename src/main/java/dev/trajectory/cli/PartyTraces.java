package dev.trajectory.cli;

import dev.trajectory.finance.Budget;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.Funding.Use;
import dev.trajectory.finance.transfer.Basis;
import dev.trajectory.finance.transfer.MakeWhole;
import dev.trajectory.finance.transfer.Transfer;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Why the figures of organisations are what they are: what each pays, gains, passes on and may spend.
record PartyTraces(Plan plan, Finances money, Trace out) {

    void add() {
        addStandings();
        addShares();
        money.positions().keySet().forEach(this::addPosition);
        out.byYear("/systemNetRevenueImpact", year -> new Quantity.NetRevenue(null, year));
        addBudgets();
        addTechnology();
        addWholes("cash", Basis.CASH);
        addWholes("allBenefits", Basis.ALL_BENEFITS);
    }

    /// The system is short of what the plan takes from revenue after what funds pay of it; who is given money, of
    /// as much as it is given.
    private void addWholes(String name, Basis basis) {
        Counting counting = plan.settings().funding().counting();
        List<MakeWhole> wholes = PartiesReport.wholes(money, basis);
        for (int i = 0; i < wholes.size(); i++) {
            MakeWhole whole = wholes.get(i);
            String at = "/makeWhole/" + name + "/" + i;
            FinancialYear year = whole.year();
            List<Trace.Part> parts = new ArrayList<>(List.of(
                    Trace.less(new Quantity.NetRevenue(null, year)),
                    Trace.less(new Quantity.Funding(Use.DRAWN, counting, null, null, FundKind.REVENUE, year))));
            if (basis == Basis.ALL_BENEFITS) {
                parts.add(Trace.less(new Quantity.Worth(null, BenefitClass.NCRB, year)));
                parts.add(Trace.less(new Quantity.Worth(null, BenefitClass.SB, year)));
            }
            if (!whole.makesAllWhole()) {
                out.add(at + "/systemShortK", parts);
            }
            for (int each = 0; each < whole.transfers().size(); each++) {
                Transfer transfer = whole.transfers().get(each);
                out.record(
                        at + "/transfers/" + each + "/amountK",
                        transfer.amount(),
                        "org",
                        transfer.to().value());
            }
        }
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
        for (Budget each : Budget.of(money)) {
            String at = "/budgets/" + index++;
            OrganisationId payer = each.organisation();
            addBudget(at + "/spendK", each, kind -> new Quantity.Spending(payer, kind, null, each.year()));
            addBudget(at + "/spendNominalK", each, kind -> new Quantity.NominalSpending(payer, kind, each.year()));
        }
    }

    private void addBudget(String at, Budget budget, Function<CostKind, Quantity> spent) {
        out.add(
                at,
                Arrays.stream(CostKind.values())
                        .filter(kind -> kind.money() == budget.kind())
                        .map(kind -> Trace.plus(spent.apply(kind)))
                        .toList());
    }

    private void addTechnology() {
        List<FinancialYear> years = money.appraised().years();
        money.technology().forEach((organisation, technology) -> {
            out.ratio(
                    "/itShareOfTurnover/" + name(organisation) + "/beforePct",
                    technology.before(),
                    technology.turnover(),
                    "org",
                    organisation.value());
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
