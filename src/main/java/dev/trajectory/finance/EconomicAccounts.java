package dev.trajectory.finance;

import static dev.trajectory.finance.Rows.is;

import dev.trajectory.finance.EconomicCase.BenefitValue;
import dev.trajectory.finance.EconomicCase.CostValue;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import java.util.List;
import java.util.function.Predicate;

/// Draws up the accounts of what a plan is worth.
record EconomicAccounts(Finances finances, Rows rows) {

    void add(Quantity.Economic quantity) {
        switch (quantity) {
            case Quantity.PresentCosts costs ->
                addCosts(
                        finances.economicCase(costs.bias()),
                        line -> is(costs.payer(), line.payer()) && is(costs.chunk(), line.chunk()),
                        1);
            case Quantity.SunkCosts _ ->
                finances.economicCase(Bias.WITH)
                        .costs()
                        .forEach(value -> rows.add(value.line(), value.sunk().pence()));
            case Quantity.PresentBenefits benefits ->
                addBenefits(
                        finances.economicCase(benefits.bias()),
                        benefit -> is(benefits.gainer(), benefit.beneficiary())
                                && is(benefits.benefitClass(), benefit.benefitClass()));
            case Quantity.GradedBenefits benefits ->
                addBenefits(finances.economicCase(benefits.bias()), benefit -> benefit.grade() == benefits.grade());
            case Quantity.NetPresentValue net -> {
                EconomicCase economic = finances.economicCase(net.bias(), net.sensitivity());
                addBenefits(economic, _ -> true);
                addCosts(economic, _ -> true, -1);
            }
            case Quantity.MonthOfDelay month ->
                addLoss(finances.economicCase(month.bias()), finances.delayedCase(month.bias()));
            case Quantity.ChunkValue value -> addValue(value.chunk());
        }
    }

    private void addCosts(EconomicCase economic, Predicate<LineCost> chosen, int sign) {
        for (CostValue value : economic.costs()) {
            if (chosen.test(value.line())) {
                rows.add(value.line(), sign * value.present().pence());
            }
        }
    }

    private void addBenefits(EconomicCase economic, Predicate<Benefit> chosen) {
        for (BenefitValue value : economic.benefits()) {
            if (chosen.test(value.flow().benefit())) {
                rows.add(value.flow(), value.present().pence());
            }
        }
    }

    /// What each benefit loses; both cases have the same ones.
    private void addLoss(EconomicCase planned, EconomicCase delayed) {
        List<BenefitValue> late = delayed.benefits();
        for (int i = 0; i < late.size(); i++) {
            BenefitValue value = planned.benefits().get(i);
            rows.add(
                    value.flow(),
                    value.present().pence() - late.get(i).present().pence());
        }
    }

    private void addValue(ChunkId chunk) {
        Sharing sharing = new Sharing(finances.plan(), finances.costs(), finances.appraised());
        EconomicCase economic = finances.economicCase(Bias.WITH);
        for (BenefitValue value : economic.benefits()) {
            Money part = sharing.byChunk(value.flow().benefit(), value.present().total())
                    .getOrDefault(chunk, Money.ZERO);
            rows.add(value.flow(), part.pence());
        }
        addCosts(economic, line -> line.chunk().equals(chunk), -1);
    }
}
