package dev.trajectory.funding;

import static dev.trajectory.funding.MoneyPlan.award;
import static dev.trajectory.funding.MoneyPlan.cost;
import static dev.trajectory.funding.MoneyPlan.fund;
import static dev.trajectory.funding.MoneyPlan.organisation;
import static dev.trajectory.funding.MoneyPlan.thousands;
import static dev.trajectory.funding.MoneyPlan.with;
import static dev.trajectory.funding.Rates.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The worked figures of costs and funding.
class WorkedCostsTest {

    private static final String PAYER = "A";

    @Test
    void twelveWeeksOverTheEndOfAYear() {
        Costs costs = new MoneyPlan(Rates.appraisal(10))
                .chunk("C", "2028-02-21", "2028-05-14", cost(PAYER, CostKind.CAPITAL_ONE_OFF, 600))
                .costs();
        assertThat(planned(costs)).isEqualTo(ByYear.of(2027, 28_571_429, 31_428_571));
    }

    @Test
    void aMilestoneIsPaidForOnItsDay() {
        Costs costs = new MoneyPlan(Rates.appraisal(10))
                .chunk("C", "2028-03-31", "2028-03-31", cost(PAYER, CostKind.REVENUE_ONE_OFF, 600))
                .costs();
        assertThat(planned(costs)).isEqualTo(flow(600));
    }

    @Test
    void whatRecursAccruesFromTheDayAfterTheFinishToTheEndOfTheAppraisal() {
        Costs costs = new MoneyPlan(Rates.appraisal(3))
                .chunk("C", "2027-09-01", "2027-09-30", cost(PAYER, CostKind.REVENUE_RECURRENT, 366))
                .costs();
        assertThat(planned(costs)).isEqualTo(flow(183, 366, 366));
    }

    @Test
    void whatBeginsToRecurAfterTheAppraisalNeverCosts() {
        Costs costs = new MoneyPlan(Rates.appraisal(3))
                .chunk("C", "2030-03-01", "2030-03-31", cost(PAYER, CostKind.REVENUE_RECURRENT, 365))
                .costs();
        assertThat(planned(costs)).isEqualTo(ByYear.NIL);
    }

    @Test
    void whatHasNoDatesIsNamed() {
        Costs costs = new MoneyPlan(Rates.appraisal(3))
                .chunk(
                        "C",
                        null,
                        null,
                        cost(PAYER, CostKind.CAPITAL_ONE_OFF, 1),
                        cost(PAYER, CostKind.REVENUE_RECURRENT, 2))
                .chunk("D", null, null)
                .chunk("E", "2027-04-01", "2027-04-30", cost(PAYER, CostKind.CAPITAL_ONE_OFF, 4))
                .costs();
        assertThat(costs.undated())
                .extracting(UndatedCost::chunk, UndatedCost::index)
                .containsExactly(tuple(MoneyPlan.chunk("C"), 0), tuple(MoneyPlan.chunk("C"), 1));
        assertThat(costs.undated(line -> !line.isRecurrent())).isEqualTo(MoneyPlan.thousands(1));
        assertThat(costs.undated(CostLine::isRecurrent)).isEqualTo(MoneyPlan.thousands(2));
        assertThat(costs.paid(_ -> true).total()).isEqualTo(MoneyPlan.thousands(4));
    }

    private static ByYear planned(Costs costs) {
        return costs.planned(_ -> true);
    }

    @Test
    void ofChunksAtOnePlaceInThePriorityOrderTheLowerIdIsPaidForFirst() {
        MoneyPlan money = new MoneyPlan(Rates.appraisal(10))
                .organisation(PAYER, OrganisationType.OTHER)
                .chunk("D", "2027-09-01", "2027-09-30", cost(PAYER, CostKind.CAPITAL_ONE_OFF, 100))
                .chunk("C", "2027-09-01", "2027-09-30", cost(PAYER, CostKind.CAPITAL_ONE_OFF, 100))
                .fund(fund("F", FundKind.CAPITAL, award(PAYER, 2027, 100)));
        OrderKey place = money.chunks().getFirst().order();
        money.chunks().replaceAll(each -> each.draft().order(place).chunk());
        assertThat(money.ledger().needs().stream()
                        .filter(each -> each.gap().total().equals(Money.ZERO))
                        .map(each -> each.need().chunk()))
                .containsExactly(MoneyPlan.chunk("C"));
    }

    @Test
    void aFundWithAMatchWhoseMoneyLapses() {
        Ledger ledger = matched(false);
        assertThat(ledger.drawn(new FundId("F"))).isEqualTo(flow(600));
        AwardUse award = ledger.awards().getFirst();
        assertThat(award.lapsed()).isEqualTo(thousands(400));
        assertThat(award.lapses()).isEqualTo(new FinancialYear(2027));
        assertThat(award.carried()).isEqualTo(thousands(0));
        assertThat(ledger.gap(organisation(PAYER), FundKind.CAPITAL)).isEqualTo(flow(200, 400));
    }

    @Test
    void aFundWithAMatchThatCarriesForward() {
        Ledger ledger = matched(true);
        assertThat(ledger.drawn(new FundId("F"))).isEqualTo(flow(600, 300));
        AwardUse award = ledger.awards().getFirst();
        assertThat(award.lapsed()).isEqualTo(thousands(0));
        assertThat(award.lapses()).isNull();
        assertThat(award.carried()).isEqualTo(thousands(100));
        assertThat(award.carriedOutOf(new FinancialYear(2026))).isEqualTo(thousands(0));
        assertThat(award.carriedOutOf(new FinancialYear(2027))).isEqualTo(thousands(400));
        assertThat(award.carriedOutOf(new FinancialYear(2028))).isEqualTo(thousands(100));
        assertThat(ledger.gap(organisation(PAYER), FundKind.CAPITAL)).isEqualTo(flow(200, 100));
    }

    private static Ledger matched(boolean carryForward) {
        return twoYears(with(fund("F", FundKind.CAPITAL, award(PAYER, 2027, 1_000)), 25, carryForward));
    }

    /// £800k in 2027/28, £400k in 2028/29.
    private static Ledger twoYears(Fund... funds) {
        MoneyPlan plan = new MoneyPlan(Rates.appraisal(10))
                .chunk("C", "2027-05-01", "2027-06-30", cost(PAYER, CostKind.CAPITAL_ONE_OFF, 800))
                .chunk("D", "2028-05-01", "2028-06-30", cost(PAYER, CostKind.CAPITAL_ONE_OFF, 400));
        List.of(funds).forEach(plan::fund);
        return plan.ledger();
    }

    @Test
    void theMatchComesFromTheNextFund() {
        Ledger ledger = twoYears(
                with(fund("F", FundKind.CAPITAL, award(PAYER, 2027, 1_000)), 25, false),
                fund("G", FundKind.CAPITAL, award(PAYER, 2027, 150)));
        assertThat(ledger.drawn(new FundId("G"))).isEqualTo(flow(150));
        assertThat(ledger.gap(FundKind.CAPITAL)).isEqualTo(flow(50, 400));
    }

    @Test
    void moneyOfOneKindOrOrganisationNeverPaysForAnother() {
        Ledger ledger = twoYears(
                fund("F", FundKind.REVENUE, award(PAYER, 2027, 1_000)),
                fund("G", FundKind.CAPITAL, award("B", 2027, 1_000)));
        assertThat(ledger.draws()).isEmpty();
        assertThat(ledger.gap(FundKind.CAPITAL)).isEqualTo(flow(800, 400));
    }

    @Test
    void theFirstInThePriorityOrderIsServedFirst() {
        Ledger ledger = new MoneyPlan(Rates.appraisal(10))
                .chunk("C", "2027-05-01", "2027-06-30", cost(PAYER, CostKind.CAPITAL_ONE_OFF, 100))
                .chunk("D", "2027-05-01", "2027-06-30", cost(PAYER, CostKind.CAPITAL_ONE_OFF, 100))
                .fund(fund("F", FundKind.CAPITAL, award(PAYER, 2027, 150)))
                .ledger();
        assertThat(ledger.gap(need -> need.chunk().equals(MoneyPlan.chunk("C"))))
                .isEqualTo(ByYear.NIL);
        assertThat(ledger.gap(need -> need.chunk().equals(MoneyPlan.chunk("D"))))
                .isEqualTo(flow(50));
    }

    @Test
    void theOldestAwardIsDrawnFirst() {
        Ledger ledger =
                twoYears(with(fund("F", FundKind.CAPITAL, award(PAYER, 2027, 900), award(PAYER, 2028, 900)), 0, true));
        assertThat(ledger.draws().stream()
                        .map(draw -> draw.award() + ": " + draw.amount().pounds()))
                .containsExactly("0: 800000", "0: 100000", "1: 300000");
    }
}
