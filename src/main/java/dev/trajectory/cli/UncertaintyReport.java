package dev.trajectory.cli;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.Sensitivities;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// How sure it is that a plan is worth it, with optimism bias, as JSON.
record UncertaintyReport(Finances money) {

    /// The classes that are valued in money.
    static final List<BenefitClass> VALUED =
            Arrays.stream(BenefitClass.values()).filter(BenefitClass::isOwn).toList();

    /// By what share of themselves the benefits of a class may fall, all others staying, for society to gain
    /// nothing; null where there are none.
    static @Nullable Ratio mayFall(EconomicCase economic, BenefitClass of) {
        Ratio share = economic.mayFall(benefit -> benefit.benefitClass() == of);
        return share == null || share.whole().pence() <= 0 ? null : share;
    }

    void add(ObjectNode root) {
        EconomicCase economic = money.economicCase(Bias.WITH);
        Sensitivities sensitivities = Sensitivities.of(money, Bias.WITH);
        root.put("monthOfDelayK", Amounts.thousands(sensitivities.month().netPresentValue()));
        root.put("monthOfDelayCashK", Amounts.thousands(sensitivities.month().cash()));
        ObjectNode switching = root.putObject("switchingValues");
        switching.put("basis", "with optimism bias");
        switching.put("benefitsFallPct", percent(economic.benefitsMayFall()));
        ObjectNode alone = switching.putObject("classAloneFallPct");
        for (BenefitClass each : VALUED) {
            Ratio share = mayFall(economic, each);
            if (share != null) {
                alone.put(each.name(), percent(share));
            }
        }
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
