package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.CostAhead;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Values costs and benefits as society does.
record Valuation(Plan plan, AppraisedYears appraised, Discounting discounting, Bias bias, Sensitivity sensitivity) {

    EconomicCase of(List<CostAhead> lines, List<BenefitFlow> flows) {
        List<EconomicCase.CostValue> costs = new ArrayList<>(lines.size());
        Discounting.Sum ofCosts = discounting.sum(appraised);
        Discounting.Sum ofSunk = discounting.sum(appraised);
        for (CostAhead line : lines) {
            double pence = pence(line);
            costs.add(new EconomicCase.CostValue(
                    line,
                    pence,
                    ofCosts.addByYear(line.spread(), pence, DiscountSchedule.STANDARD, 0),
                    ofSunk.addByYear(line.sunk(), DiscountSchedule.STANDARD)));
        }
        List<EconomicCase.BenefitValue> benefits = new ArrayList<>(flows.size());
        Discounting.Sum ofBenefits = discounting.sum(appraised);
        for (BenefitFlow flow : flows) {
            if (flow.isEconomic()) {
                double pence = pence(flow);
                benefits.add(new EconomicCase.BenefitValue(
                        flow,
                        pence,
                        ofBenefits.addByYear(flow.spread(), pence, schedule(flow), sensitivity.yearsLate())));
            }
        }
        return new EconomicCase(appraised, bias, sensitivity, costs, benefits);
    }

    /// The net present value alone.
    ///
    /// @param expected the same costs and benefits when all turns out as estimated; no more is worked out afresh
    ///     than what turns out otherwise
    Money netPresentValue(EconomicCase expected) {
        return presentBenefits(expected).minus(presentCosts(expected));
    }

    private Money presentCosts(EconomicCase expected) {
        if (sensitivity.costs().equals(Percent.ZERO)) {
            return expected.presentCosts();
        }
        double factor = factor(sensitivity.costs());
        Discounting.Sum sum = discounting.sum(appraised);
        for (EconomicCase.CostValue value : expected.costs()) {
            sum.add(value.ahead().spread(), value.pence() * factor, DiscountSchedule.STANDARD, 0);
        }
        return new Money(sum.pence());
    }

    private Money presentBenefits(EconomicCase expected) {
        if (sensitivity.benefits().equals(Percent.ZERO) && sensitivity.yearsLate() == 0) {
            return expected.presentBenefits();
        }
        double factor = factor(sensitivity.benefits());
        Discounting.Sum sum = discounting.sum(appraised);
        for (EconomicCase.BenefitValue value : expected.benefits()) {
            BenefitFlow flow = value.flow();
            sum.add(flow.spread(), value.pence() * factor, schedule(flow), sensitivity.yearsLate());
        }
        return new Money(sum.pence());
    }

    /// The present value of costs alone.
    Money presentCosts(List<CostAhead> lines) {
        Discounting.Sum sum = discounting.sum(appraised);
        for (CostAhead line : lines) {
            sum.add(line.spread(), pence(line), DiscountSchedule.STANDARD, 0);
        }
        return new Money(sum.pence());
    }

    /// The present value of benefits alone.
    Money presentBenefits(List<BenefitFlow> flows) {
        Discounting.Sum sum = discounting.sum(appraised);
        for (BenefitFlow flow : flows) {
            if (flow.isEconomic()) {
                sum.add(flow.spread(), pence(flow), schedule(flow), sensitivity.yearsLate());
            }
        }
        return new Money(sum.pence());
    }

    private static DiscountSchedule schedule(BenefitFlow flow) {
        return flow.benefit().discountSchedule();
    }

    /// What is still to be paid; what was paid is known, so that nothing turns it out otherwise.
    private double pence(CostAhead line) {
        return line.amount().pence() * (1 + bias(line.line())) * factor(sensitivity.costs());
    }

    private double pence(BenefitFlow flow) {
        return flow.fullYear().pence() * factor(rate(flow.benefit())) * factor(sensitivity.benefits());
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
