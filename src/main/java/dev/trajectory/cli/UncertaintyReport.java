package dev.trajectory.cli;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.Sensitivities;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// How sure it is that a plan is worth it, with optimism bias, as JSON.
record UncertaintyReport(Finances money) {

    void add(ObjectNode root) {
        EconomicCase economic = money.economicCase(Bias.WITH);
        Sensitivities sensitivities = Sensitivities.of(money, Bias.WITH);
        root.put("monthOfDelayK", Amounts.thousands(sensitivities.month().netPresentValue()));
        root.put("monthOfDelayCashK", Amounts.thousands(sensitivities.month().cash()));
        ObjectNode switching = root.putObject("switchingValues");
        switching.put("basis", "with optimism bias");
        switching.put("benefitsFallPct", percent(economic.benefitsMayFall()));
        switching.put("costsRisePct", percent(economic.costsMayRise()));
        ObjectNode values = root.putObject("sensitivities_withOptimismBias");
        put(values, "base", sensitivities.base());
        put(values, "costsPlus10pct", sensitivities.value(Sensitivity.COSTS_A_TENTH_HIGHER));
        put(values, "benefitsMinus20pct", sensitivities.value(Sensitivity.BENEFITS_A_FIFTH_LOWER));
        put(values, "benefitsOneYearLate", sensitivities.value(Sensitivity.BENEFITS_A_YEAR_LATE));
    }

    private static void put(ObjectNode node, String name, Money amount) {
        node.put(name, Amounts.thousands(amount));
    }

    private static @Nullable BigDecimal percent(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.percent(3);
    }
}
