package dev.trajectory.cli;

import dev.trajectory.finance.reach.CutTest;
import dev.trajectory.finance.reach.Deferral;
import dev.trajectory.finance.reach.Gaps;
import dev.trajectory.model.Award;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.CutOutlook;
import dev.trajectory.outlook.Figures;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What comes of less money, as JSON: thousands of pounds, one amount for each year appraised.
///
/// @param plan before the cut
record CutReport(Plan plan, CutOutlook outlook, Counting counting, List<FinancialYear> years) {

    ObjectNode json() {
        CutTest test = outlook.test();
        ObjectNode root = Json.object();
        root.put("fund", test.cut().fund().value());
        root.put("counting", CountingReader.word(counting));
        addAwards(root.putArray("awards"));
        add(root.putObject("before"), outlook.before());
        add(root.putObject("after"), outlook.after());
        addGaps(root.putObject("gapBefore"), test.before());
        addGaps(root.putObject("gapAfter"), test.after());
        ids(root.putArray("paidLess"), outlook.unpaid());
        ArrayNode losers = root.putArray("losers");
        test.losers()
                .forEach((purse, more) -> Amounts.put(
                        losers.addObject()
                                .put("org", purse.organisation().value())
                                .put("kind", purse.kind().name()),
                        "byFy",
                        more,
                        years));
        ArrayNode deferrals = root.putArray("defer");
        test.deferrals().forEach(deferral -> add(deferrals.addObject(), deferral));
        return root;
    }

    private void addAwards(ArrayNode awards) {
        List<Award> before = outlook.test().cut().touched(plan, counting);
        List<Award> after = outlook.test().cut().left(plan, counting);
        for (int i = 0; i < before.size(); i++) {
            awards.addObject()
                    .put("org", before.get(i).organisation().value())
                    .put("fy", before.get(i).year().toString())
                    .put("beforeK", Amounts.thousands(before.get(i).amount()))
                    .put("afterK", Amounts.thousands(after.get(i).amount()));
        }
    }

    private static void add(ObjectNode node, Figures figures) {
        node.put("finish", figures.finish() == null ? null : figures.finish().toString());
        node.put("npsvK", Amounts.thousands(figures.worth().netPresentValue()));
        node.put("bcr", AppraisalReport.rounded(figures.worth().benefitCostRatio()));
    }

    private void addGaps(ObjectNode node, Gaps gaps) {
        for (FundKind kind : FundKind.values()) {
            Amounts.put(node, kind.name(), gaps.of(kind), years);
        }
    }

    private static void add(ObjectNode node, Deferral deferral) {
        node.put("aim", deferral.aim().name());
        ids(node.putArray("chunks"), deferral.chunks());
        ids(node.putArray("chosen"), deferral.chosen());
        ObjectNode relieved = node.putObject("relievedK");
        deferral.relieved().forEach((kind, closed) -> relieved.put(kind.name(), Amounts.thousands(closed)));
        node.put("valueLostK", Amounts.thousands(deferral.valueLost()));
        node.put("valueLostPerPound", AppraisalReport.rounded(deferral.lostPerPound()));
        node.put("exitCostsK", Amounts.thousands(deferral.exitCosts()));
        ids(node.putArray("benefitsLost"), deferral.benefits());
        ObjectNode losers = node.putObject("gainsLessK");
        deferral.losers().forEach((organisation, less) -> losers.put(organisation.value(), Amounts.thousands(less)));
        node.put("decideBy", deferral.decideBy().toString());
    }

    private static void ids(ArrayNode node, Iterable<? extends Id> ids) {
        ids.forEach(id -> node.add(id.value()));
    }
}
