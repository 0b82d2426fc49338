package dev.trajectory.cli;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Technology;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.BudgetEnvelope;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What organisations may spend and what the plan leaves of it, and what part of their turnover technology takes, as
/// JSON.
record BudgetReport(Plan plan, Finances money) {

    void add(ObjectNode root) {
        ArrayNode budgets = root.putArray("budgets");
        for (Organisation organisation : plan.organisations()) {
            organisation.envelopes().forEach(each -> add(budgets.addObject(), organisation, each));
        }
        ObjectNode shares = root.putObject("itShareOfTurnover");
        List<FinancialYear> years = money.appraised().years();
        money.technology().forEach((organisation, technology) -> {
            ObjectNode node = shares.putObject(organisation.value());
            node.put("turnoverK", Amounts.thousands(technology.turnover()));
            node.put("beforePct", technology.shareBefore().percent(3));
            add(node.putArray("byFyPct"), technology, years);
        });
    }

    private static void add(ArrayNode node, Technology technology, List<FinancialYear> years) {
        years.forEach(year -> node.add(technology.shareIn(year).percent(3)));
    }

    private void add(ObjectNode node, Organisation organisation, BudgetEnvelope envelope) {
        ByYear paid = money.costs()
                .paid(line -> line.payer().equals(organisation.id()) && line.fundKind() == envelope.kind());
        node.put("org", organisation.id().value())
                .put("kind", envelope.kind().name())
                .put("fy", envelope.year().toString())
                .put("certainty", envelope.certainty().name())
                .put("budgetK", Amounts.thousands(envelope.amount()))
                .put("spendK", Amounts.thousands(paid.in(envelope.year())));
    }
}
