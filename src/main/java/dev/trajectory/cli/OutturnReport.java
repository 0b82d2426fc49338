package dev.trajectory.cli;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Outturns;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/// What has become of costs beside the plan, by kind, without tax and contingency, as JSON.
record OutturnReport(Finances money) {

    void add(ObjectNode root) {
        List<FinancialYear> years = money.appraised().years();
        Outturns outturns = money.outturns();
        ObjectNode planned = root.putObject("plannedByKindAndFy");
        ObjectNode spent = root.putObject("spentByKindAndFy");
        ObjectNode forecast = root.putObject("forecastByKindAndFy");
        ObjectNode committed = root.putObject("onOrderByKindK");
        for (CostKind kind : CostKind.values()) {
            Predicate<LineCost> chosen = line -> line.kind() == kind;
            Amounts.put(planned, kind.name(), outturns.planned(chosen), years);
            Amounts.put(spent, kind.name(), outturns.spent(chosen), years);
            Amounts.put(forecast, kind.name(), outturns.forecast(chosen), years);
            committed.put(kind.name(), Amounts.thousands(outturns.committed(chosen)));
        }
    }
}
