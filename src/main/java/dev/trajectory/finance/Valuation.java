package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Spread;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Values costs and benefits as society does.
record Valuation(Plan plan, AppraisedYears appraised, Discounting discounting, Bias bias, Sensitivity sensitivity) {

    EconomicCase of(List<LineCost> lines, List<BenefitFlow> flows) {
        List<EconomicCase.CostValue> costs = new ArrayList<>(lines.size());
        Discounting.Rounded present = discounting.rounded(appraised);
        for (LineCost line : lines) {
            double amount = line.amount().pence() * (1 + bias(line)) * factor(sensitivity.costs());
            costs.add(new EconomicCase.CostValue(
                    line,
                    amounts(line.spread(), amount, 0),
                    present.of(line.spread(), amount, DiscountSchedule.STANDARD, 0)));
        }
        return new EconomicCase(appraised, bias, sensitivity, costs, benefits(flows));
    }

    private List<EconomicCase.BenefitValue> benefits(List<BenefitFlow> flows) {
        List<EconomicCase.BenefitValue> benefits = new ArrayList<>(flows.size());
        Discounting.Rounded present = discounting.rounded(appraised);
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
        return spread.of(Math.round(amount)).later(late).within(appraised.first(), appraised.end());
    }

    /// By what share of itself a cost is raised: its rate, less what of that is managed away.
    private double bias(LineCost line) {
        if (bias == Bias.WITHOUT) {
            return 0;
        }
        Optimism optimism = line.line().optimism();
        Percent usual = line.line().isRecurrent()
                ? plan.settings().appraisal().recurrentOptimismBias()
                : plan.chunks().get(line.chunk()).optimismBias();
        double left = 1 - share(optimism.mitigation());
        return share(optimism.rate(line.kind(), usual)) * left;
    }

    private Percent rate(Benefit benefit) {
        return bias == Bias.WITHOUT ? Percent.ZERO : benefit.optimismAdjustment();
    }

    private static double factor(Percent rate) {
        return 1 + share(rate);
    }

    private static double share(Percent rate) {
        return rate.value().doubleValue() / 100;
    }
}
