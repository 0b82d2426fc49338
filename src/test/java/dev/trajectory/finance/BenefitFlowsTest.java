package dev.trajectory.finance;

import static dev.trajectory.finance.NewBenefit.benefit;
import static dev.trajectory.funding.MoneyPlan.cost;
import static dev.trajectory.funding.MoneyPlan.thousands;
import static dev.trajectory.funding.Rates.flow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitForecast;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Measurement;
import dev.trajectory.model.Money;
import dev.trajectory.model.Realisation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Benefits planned, forecast and realised, in thousands of pounds.
class BenefitFlowsTest {

    private static BenefitFlow flowOf(@Nullable BenefitForecast forecast, Measurement... found) {
        Realisation realisation = new Realisation(BenefitStatus.PLANNED, null, forecast, List.of(found), List.of());
        return flowOf(NewBenefit.realised(benefit("B", BenefitClass.CRB, 365, "C"), realisation));
    }

    private static BenefitFlow flowOf(Benefit benefit) {
        MoneyPlan plan = plan(benefit);
        return Benefits.of(plan.plan(), plan).flows().getFirst();
    }

    private static MoneyPlan plan(Benefit benefit) {
        return new MoneyPlan(Rates.appraisal(4))
                .chunk("C", "2028-03-01", "2028-03-31")
                .benefit(benefit);
    }

    @Test
    void withoutAForecastAllIsAsPlanned() {
        BenefitFlow found = flowOf((BenefitForecast) null);
        assertThat(found.start()).isEqualTo("2028-04-01");
        assertThat(found.planned()).isEqualTo(flow(0, 365, 365, 365));
        assertThat(found.forecast()).isEqualTo(found.planned());
        assertThat(found.expected()).isEqualTo(found.planned());
        assertThat(found.realised()).isEqualTo(ByYear.NIL);
    }

    @Test
    void aForecastStandsBesideThePlanUntilItIsAdopted() {
        BenefitForecast forecast = new BenefitForecast(thousands(73), LocalDate.of(2029, 4, 1), false);
        BenefitFlow found = flowOf(forecast);
        assertThat(found.expected()).isEqualTo(flow(0, 365, 365, 365));
        assertThat(found.forecast()).isEqualTo(flow(0, 0, 73, 73));

        BenefitFlow adopted = flowOf(new BenefitForecast(thousands(73), LocalDate.of(2029, 4, 1), true));
        assertThat(adopted.expected()).isEqualTo(flow(0, 0, 73, 73));
        assertThat(adopted.planned()).isEqualTo(flow(0, 365, 365, 365));
        assertThat(adopted.start()).isEqualTo("2029-04-01");
    }

    @Test
    void aForecastOfOneLeavesTheOtherAsPlanned() {
        assertThat(flowOf(new BenefitForecast(thousands(73), null, false)).forecast())
                .isEqualTo(flow(0, 73, 73, 73));
        assertThat(flowOf(new BenefitForecast(null, LocalDate.of(2029, 4, 1), false))
                        .forecast())
                .isEqualTo(flow(0, 0, 365, 365));
    }

    @Test
    void whatWasFoundLiesOnTheDaysSinceTheMeasurementBefore() {
        BenefitFlow found = flowOf(
                null,
                new Measurement(LocalDate.of(2028, 6, 30), null, thousands(50), ""),
                new Measurement(LocalDate.of(2028, 12, 31), null, null, ""),
                new Measurement(LocalDate.of(2029, 4, 30), null, thousands(120), ""));
        // 120 over the 120 days from 1 January: 90 of them before April.
        assertThat(found.realised()).isEqualTo(flow(0, 140, 30));
    }

    @Test
    void whatWasFoundBeforeItWasToStartLiesOnItsDay() {
        assertThat(flowOf(null, new Measurement(LocalDate.of(2027, 6, 30), null, thousands(5), ""))
                        .realised())
                .isEqualTo(flow(5));
    }

    @Test
    void whatIsWithdrawnCountsNowhere() {
        Realisation withdrawn = new Realisation(BenefitStatus.WITHDRAWN, null, null, List.of(), List.of());
        MoneyPlan plan = plan(NewBenefit.realised(benefit("B", BenefitClass.CRB, 365, "C"), withdrawn));
        assertThat(Benefits.of(plan.plan(), plan).flows()).isEmpty();
    }

    @Test
    void whatHasNoStartIsNamed() {
        MoneyPlan plan = new MoneyPlan(Rates.appraisal(4))
                .chunk("C", null, null)
                .benefit(benefit("B", BenefitClass.CRB, 365, "C"));
        Benefits benefits = Benefits.of(plan.plan(), plan);
        assertThat(benefits.flows()).isEmpty();
        assertThat(benefits.undated()).extracting(Object::toString).containsExactly("B");
    }

    @Test
    void aTransferIsNilOverAllAndNeverInTheEconomicCase() {
        Benefit transfer = NewBenefit.from(benefit("B", BenefitClass.TRANSFER, 365, "C"), "X");
        MoneyPlan plan = plan(NewBenefit.inEconomicCase(transfer));
        Benefits benefits = Benefits.of(plan.plan(), plan);
        assertThat(benefits.cash(MoneyPlan.organisation("A"))).isEqualTo(flow(0, 365, 365, 365));
        assertThat(benefits.cash(MoneyPlan.organisation("X"))).isEqualTo(flow(0, -365, -365, -365));
        assertThat(benefits.cashReleased()).isEqualTo(ByYear.NIL);
        assertThat(Finances.of(plan.plan(), plan).economicCase(Bias.WITHOUT).presentBenefits())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aTransferThatNobodyLosesCountsNowhere() {
        Benefit transfer = benefit("B", BenefitClass.TRANSFER, 365, "C");
        for (Benefit each : List.of(transfer, NewBenefit.from(transfer, "A"))) {
            MoneyPlan plan = plan(each);
            assertThat(Benefits.of(plan.plan(), plan).cash(MoneyPlan.organisation("A")))
                    .isEqualTo(ByYear.NIL);
        }
    }

    @Test
    void runningCostsThatNeitherSavingsNorLocalMoneyCover() {
        MoneyPlan plan = new MoneyPlan(Rates.appraisal(1))
                .chunk("C", "2027-03-01", "2027-03-31", cost("A", CostKind.REVENUE_RECURRENT, 6_600))
                .benefit(benefit("B", BenefitClass.CRB, 3_200, "C"))
                .fund(MoneyPlan.fund("LOCAL", FundKind.REVENUE, MoneyPlan.award("A", 2027, 2_400)));
        Finances finances = Finances.of(plan.plan(), plan);
        ByYear net = finances.positions().get(MoneyPlan.organisation("A")).net();
        ByYear drawn = finances.ledger().drawn(MoneyPlan.organisation("A"), FundKind.REVENUE);
        assertThat(net.plus(drawn)).isEqualTo(flow(-1_000));
    }
}
