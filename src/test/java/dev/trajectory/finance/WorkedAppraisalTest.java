package dev.trajectory.finance;

import static dev.trajectory.finance.NewBenefit.benefit;
import static dev.trajectory.funding.MoneyPlan.cost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// The worked example of a whole appraisal, in thousands of pounds: capital 1,200, 300; revenue 0, 150, 200 from
/// then on; cash released 0, 100, 400, 500 from then on; not cash 0, 50, 200, 300 from then on; two
/// quality-adjusted life years in the third year and four in each after it, at 70 each.
class WorkedAppraisalTest {

    private static final Finances WORKED = worked(BenefitClass.SB, DiscountSchedule.HEALTH);

    private static Finances worked(BenefitClass lifeYears, DiscountSchedule schedule) {
        MoneyPlan made = new MoneyPlan(Rates.appraisal(6))
                .chunk(
                        "Y0",
                        "2027-04-01",
                        "2028-03-31",
                        cost("A", CostKind.CAPITAL_ONE_OFF, 1_200),
                        cost("A", CostKind.REVENUE_RECURRENT, 150))
                .chunk(
                        "Y1",
                        "2028-04-01",
                        "2029-03-31",
                        cost("A", CostKind.CAPITAL_ONE_OFF, 300),
                        cost("A", CostKind.REVENUE_RECURRENT, 50))
                .chunk("Y2", "2029-04-01", "2030-03-31")
                .benefit(benefit("C", BenefitClass.CRB, 500, "Y0", 20, 80, 100))
                .benefit(benefit("N1", BenefitClass.NCRB, 50, "Y0"))
                .benefit(benefit("N2", BenefitClass.NCRB, 150, "Y1"))
                .benefit(benefit("N3", BenefitClass.NCRB, 100, "Y2"))
                .benefit(NewBenefit.discounted(benefit("Q", lifeYears, 280, "Y1", 50, 100), schedule));
        Plan plan = made.plan();
        return Finances.of(
                plan.withChunks(plan.chunks()
                        .withAll(plan.chunks().stream()
                                .map(chunk -> chunk.draft()
                                        .optimismBias(Percent.of(25))
                                        .chunk())
                                .toList())),
                made);
    }

    @Test
    void withoutOptimismBias() {
        EconomicCase economic = WORKED.economicCase(Bias.WITHOUT);
        agree(economic.presentCosts(), 2_344.556);
        agree(economic.presentBenefits(), 3_724.706);
        agree(economic.netPresentValue(), 1_380.150);
        assertThat(economic.benefitCostRatio().rounded(6)).isEqualTo(new BigDecimal("1.588661"));
        ByYear sums = cumulative(economic.presentByYear());
        double[] expected = {-1_200.00, -1_489.86, -980.56, -171.62, 615.05, 1_380.15};
        for (int t = 0; t < expected.length; t++) {
            assertThat(sums.pence(2027 + t) / 100_000.0).isCloseTo(expected[t], within(0.005));
        }
    }

    @Test
    void withOptimismBias() {
        EconomicCase economic = WORKED.economicCase(Bias.WITH);
        agree(economic.presentCosts(), 2_802.490);
        agree(economic.netPresentValue(), 922.216);
        assertThat(economic.benefitCostRatio().rounded(6)).isEqualTo(new BigDecimal("1.329070"));
        assertThat(economic.benefitsMayFall().percent(2)).isEqualTo(new BigDecimal("24.76"));
        assertThat(economic.costsMayRise().percent(2)).isEqualTo(new BigDecimal("32.91"));
        assertThat(economic.mayFall(benefit -> benefit.benefitClass() == BenefitClass.NCRB)
                        .percent(2))
                .isEqualTo(new BigDecimal("90.45"));
    }

    @Test
    void lifeYearsAtTheStandardRateAreWorthTooLittle() {
        agree(
                worked(BenefitClass.SB, DiscountSchedule.STANDARD)
                        .economicCase(Bias.WITHOUT)
                        .presentBenefits(),
                3_660.312);
    }

    @Test
    void paybackInCashAndForSociety() {
        ByYear sums = cumulative(WORKED.cashByYear());
        double[] expected = {-1_200, -1_550, -1_350, -1_050, -750, -450};
        for (int t = 0; t < expected.length; t++) {
            assertThat(sums.pence(2027 + t)).isEqualTo(Math.round(expected[t] * 100_000));
        }
        assertThat(WORKED.cashPayback()).isNull();
        assertThat(WORKED.economicCase(Bias.WITHOUT).payback()).isEqualTo(new FinancialYear(2031));
    }

    private static ByYear cumulative(ByYear net) {
        ByYear.Sum sums = new ByYear.Sum();
        long sum = 0;
        for (int year = net.first(); year < net.end(); year++) {
            sum += net.pence(year);
            sums.add(year, sum);
        }
        return sums.amounts();
    }

    private static void agree(Money amount, double expected) {
        assertThat(amount.pence() / 100_000.0).isCloseTo(expected, within(0.0005));
    }

    @Test
    void aRampedBenefitThroughALeapYear() {
        MoneyPlan plan = new MoneyPlan(Rates.appraisal(6))
                .chunk("C", "2027-09-01", "2027-09-30")
                .benefit(benefit("B", BenefitClass.CRB, 1_200, "C", 50, 100));
        ByYear planned =
                Finances.of(plan.plan(), plan).benefits().flows().getFirst().planned();
        assertThat(planned.pence(2027)).isEqualTo(30_000_000);
        assertThat(planned.pence(2028)).isEqualTo(89_917_808);
        assertThat(planned.pence(2029)).isEqualTo(120_000_000);
    }

    @Test
    void aBenefitOfOneYear() {
        MoneyPlan plan = new MoneyPlan(Rates.appraisal(6))
                .chunk("C", "2027-09-01", "2027-09-30")
                .benefit(NewBenefit.lasting(benefit("B", BenefitClass.NCRB, -366, "C"), 1));
        Benefit benefit = plan.plan().benefits().all().iterator().next();
        assertThat(Benefits.of(plan.plan(), plan).planned(benefit::equals))
                .isEqualTo(ByYear.of(2027, -18_300_000, -18_350_137));
    }
}
