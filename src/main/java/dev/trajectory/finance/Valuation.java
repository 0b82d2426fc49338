package dev.trajectory.finance;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Spread;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Values costs and benefits as society does.
record Valuation(Plan plan, Window window, Discounting discounting, Bias bias, Sensitivity sensitivity) {

    EconomicCase of(List<LineCost> lines, List<BenefitFlow> flows) {
        List<EconomicCase.CostValue> costs = new ArrayList<>(lines.size());
        Discounting.Rounded present = discounting.rounded(window);
        for (LineCost line : lines) {
            double amount = line.line().amount().pence() * factor(rate(line)) * factor(sensitivity.costs());
            costs.add(new EconomicCase.CostValue(
                    line,
                    amounts(line.spread(), amount, 0),
                    present.of(line.spread(), amount, DiscountSchedule.STANDARD, 0)));
        }
        return new EconomicCase(window, bias, sensitivity, costs, benefits(flows));
    }

    private List<EconomicCase.BenefitValue> benefits(List<BenefitFlow> flows) {
        List<EconomicCase.BenefitValue> benefits = new ArrayList<>(flows.size());
        Discounting.Rounded present = discounting.rounded(window);
        int late = sensitivity.yearsLate();
        for (BenefitFlow flow : flows) {
            if (flow.isEconomic()) {
                Benefit benefit = flow.benefit();
                double amount = flow.fullYear().pence() * factor(rate(benefit)) * factor(sensitivity.benefits());
                benefits.add(new EconomicCase.BenefitValue(
                        flow,
                        amounts(flow.spread(), amount, late),
                        present.of(flow.spread(), amount, benefit.discountSchedule(), late)));
            }
        }
        return benefits;
    }

    private ByYear amounts(Spread spread, double amount, int late) {
        return spread.of(Math.round(amount)).later(late).within(window.first(), window.end());
    }

    private Percent rate(LineCost line) {
        if (bias == Bias.WITHOUT) {
            return Percent.ZERO;
        }
        return line.kind() == CostKind.REVENUE_RECURRENT
                ? plan.settings().appraisal().recurrentOptimismBias()
                : plan.chunks().get(line.chunk()).optimismBias();
    }

    private Percent rate(Benefit benefit) {
        return bias == Bias.WITHOUT ? Percent.ZERO : benefit.optimismAdjustment();
    }

    private static double factor(Percent rate) {
        return 1 + rate.value().doubleValue() / 100;
    }
}
