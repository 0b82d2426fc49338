package dev.trajectory.cli;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.GainShares;
import dev.trajectory.finance.PayersAndGainers;
import dev.trajectory.finance.transfer.Basis;
import dev.trajectory.finance.transfer.MakeWhole;
import dev.trajectory.finance.transfer.Transfer;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who pays, who gains and what passes between them, as JSON.
final class PartiesReport {

    private final Plan plan;
    private final Finances money;
    private final List<FinancialYear> years;

    PartiesReport(Plan plan, Finances money) {
        this.plan = plan;
        this.money = money;
        years = money.appraised().years();
    }

    void add(ObjectNode root) {
        ObjectNode standings = root.putObject("whoPaysWhoGains");
        PayersAndGainers parties = money.payersAndGainers();
        parties.organisations().forEach((organisation, standing) -> {
            ObjectNode row = standings
                    .putObject(organisation.value())
                    .put("cost", Amounts.thousands(standing.cost()))
                    .put("benefit", Amounts.thousands(standing.benefit()))
                    .put("cashBenefit", Amounts.thousands(standing.cashBenefit()));
            ObjectNode paysFor = row.putObject("paysForGainsOf");
            parties.organisations()
                    .keySet()
                    .forEach(gainer ->
                            paysFor.put(gainer.value(), Amounts.thousands(parties.gain(organisation, gainer))));
        });
        addShares(root.putObject("gainShare"));
        addPositions(root);
        ObjectNode wholes = root.putObject("makeWhole");
        addWholes(wholes.putArray("cash"), Basis.CASH);
        addWholes(wholes.putArray("allBenefits"), Basis.ALL_BENEFITS);
    }

    /// What would make all whole, in years in which somebody is short.
    static List<MakeWhole> wholes(Finances money, Basis basis) {
        return MakeWhole.of(money, money.plan().settings().funding().counting(), basis).stream()
                .filter(whole -> !whole.makesAllWhole() || !whole.transfers().isEmpty())
                .toList();
    }

    private void addWholes(ArrayNode node, Basis basis) {
        for (MakeWhole whole : wholes(money, basis)) {
            ObjectNode row = node.addObject()
                    .put("fy", whole.year().toString())
                    .put("systemShortK", Amounts.thousands(whole.systemShort()))
                    .put("fewestTransfers", whole.isFewest());
            ArrayNode transfers = row.putArray("transfers");
            for (Transfer transfer : whole.transfers()) {
                transfers
                        .addObject()
                        .put("from", transfer.from().value())
                        .put("to", transfer.to().value())
                        .put("amountK", Amounts.thousands(transfer.amount()));
            }
        }
    }

    private void addShares(ObjectNode node) {
        GainShares shares = money.gainShares();
        ArrayNode rules = node.putArray("rules");
        for (GainShares.Flow flow : shares.flows()) {
            Amounts.put(rules.addObject().put("id", flow.rule().id().value()), "byFy", flow.amounts(), years);
        }
        ObjectNode net = node.putObject("netByOrgFy");
        for (Organisation organisation : plan.organisations()) {
            ByYear own = shares.net(organisation.id());
            if (!own.isNil()) {
                Amounts.put(net, organisation.id().value(), own, years);
            }
        }
    }

    private void addPositions(ObjectNode root) {
        ObjectNode positions = root.putObject("orgRevenuePosition");
        ByYear.Sum system = new ByYear.Sum();
        money.positions().forEach((organisation, position) -> {
            ObjectNode row = positions.putObject(organisation.value());
            Amounts.put(row, "revenueCost", position.revenueCost(), years);
            Amounts.put(row, "cashBenefit", position.cashBenefit(), years);
            Amounts.put(row, "gainShareNet", position.gainShare(), years);
            Amounts.put(row, "netRevenueImpact", position.net(), years);
            Amounts.put(row, "depreciation", position.charges().depreciation(), years);
            Amounts.put(row, "pdcDividend", position.charges().dividend(), years);
            Amounts.put(row, "netAfterCharges", position.netOfCharges(), years);
            system.add(position.net());
        });
        Amounts.put(root, "systemNetRevenueImpact", system.amounts(), years);
    }
}
