package dev.trajectory.cli;

import dev.trajectory.finance.Budget;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Technology;
import dev.trajectory.model.FinancialYear;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What organisations may spend and what the plan leaves of it, and what part of their turnover technology takes, as
/// JSON.
record BudgetReport(Finances money) {

    void add(ObjectNode root) {
        ArrayNode budgets = root.putArray("budgets");
        Budget.of(money).forEach(each -> add(budgets.addObject(), each));
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

    private static void add(ObjectNode node, Budget budget) {
        node.put("org", budget.organisation().value())
                .put("kind", budget.kind().name())
                .put("fy", budget.year().toString())
                .put("certainty", budget.certainty().name())
                .put("budgetK", Amounts.thousands(budget.amount()))
                .put("spendK", Amounts.thousands(budget.spend()))
                .put("spendNominalK", Amounts.thousands(budget.nominal()));
    }
}
