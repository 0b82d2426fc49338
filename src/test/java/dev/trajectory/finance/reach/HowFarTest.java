package dev.trajectory.finance.reach;

import static dev.trajectory.funding.MoneyPlan.award;
import static dev.trajectory.funding.MoneyPlan.chunk;
import static dev.trajectory.funding.MoneyPlan.cost;
import static dev.trajectory.funding.MoneyPlan.fund;
import static dev.trajectory.funding.MoneyPlan.thousands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Settings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HowFarTest {

    /// A hundred days from 1 Apr 2027, £100k: a thousand pounds a day. Then a year of running cost from 10 Jul
    /// 2027.
    private static MoneyPlan hundredDays(double capital) {
        return new MoneyPlan(Rates.appraisal(2027, 3))
                .organisation("A", OrganisationType.ACUTE_TRUST)
                .chunk("BUILD", "2027-04-01", "2027-07-09", cost("A", CostKind.CAPITAL_ONE_OFF, 100))
                .chunk("NEXT", "2027-07-10", "2027-10-17", cost("A", CostKind.CAPITAL_ONE_OFF, 100))
                .fund(fund("F", FundKind.CAPITAL, award("A", 2027, capital)));
    }

    private static HowFar howFar(MoneyPlan plan) {
        return howFar(plan.plan(), plan);
    }

    private static HowFar howFar(Plan plan, MoneyPlan dates) {
        return HowFar.of(Finances.of(plan, dates), Counting.SECURED);
    }

    @Test
    void moneyRunsOutOnTheFirstDayItDoesNotPayFor() {
        HowFar far = howFar(hundredDays(130));

        assertThat(far.runsOut(FundKind.CAPITAL)).isEqualTo(LocalDate.of(2027, 8, 9));
        assertThat(far.halfBuilt()).containsExactly(chunk("NEXT"));
        assertThat(far.shortfalls().getFirst().unpaid()).isEqualTo(thousands(70));
        assertThat(far.runsOut(FundKind.REVENUE)).isNull();
    }

    @Test
    void whatHasNoMoneyAtAllIsNotHalfBuilt() {
        HowFar far = howFar(hundredDays(100));

        assertThat(far.runsOut(FundKind.CAPITAL)).isEqualTo(LocalDate.of(2027, 7, 10));
        assertThat(far.halfBuilt()).isEmpty();
    }

    @Test
    void moneyForAllOfItNeverRunsOut() {
        assertThat(howFar(hundredDays(200)).shortfalls()).isEmpty();
    }

    @Test
    void theStartLineIsReachedWhenItAndAllItWaitsForArePaid() {
        MoneyPlan dates = hundredDays(130);
        assertThat(startLine(dates, "BUILD").isReached()).isTrue();
        assertThat(startLine(dates, "NEXT").isReached()).isFalse();
        assertThat(startLine(dates, "NEXT").capital()).isEqualTo(thousands(70));
        assertThat(startLine(dates, "NEXT").finish()).isEqualTo(LocalDate.of(2027, 10, 17));
    }

    /// It waits for something that costs 10 and has no dates.
    @Test
    void theStartLineIsNotReachedWhereSomethingItNeedsHasNoDates() {
        MoneyPlan dates = hundredDays(200).chunk("LOST", null, null, cost("A", CostKind.CAPITAL_ONE_OFF, 10));
        Plan plan = dates.plan();
        Chunk waiting = plan.chunks()
                .get(chunk("NEXT"))
                .draft()
                .dependencies(List.of(Dependency.on(chunk("LOST"))))
                .chunk();
        StartLine line = startLine(plan.withChunks(plan.chunks().with(waiting)), dates, "NEXT");

        assertThat(line.isReached()).isFalse();
        assertThat(line.undated()).containsExactly(chunk("LOST"));
        assertThat(line.capital()).isEqualTo(Money.ZERO);
        assertThat(startLine(plan, dates, "NEXT").isReached()).isTrue();
    }

    private static StartLine startLine(MoneyPlan dates, String milestone) {
        return startLine(dates.plan(), dates, milestone);
    }

    private static StartLine startLine(Plan plan, MoneyPlan dates, String milestone) {
        Settings settings = plan.settings();
        Plan aimed = plan.withSettings(settings.withFunding(settings.funding().withStartLine(chunk(milestone))));
        StartLine line = howFar(aimed, dates).startLine();
        assertThat(line).isNotNull();
        return line;
    }

    @Test
    void whatRecursAfterTheLastAwardIsTheGapThatIsLeft() {
        MoneyPlan plan = new MoneyPlan(Rates.appraisal(2027, 4))
                .organisation("A", OrganisationType.ACUTE_TRUST)
                .chunk("RUN", "2027-04-01", "2028-03-31", cost("A", CostKind.REVENUE_RECURRENT, 240))
                .fund(fund("F", FundKind.REVENUE, award("A", 2028, 200)));
        HowFar far = howFar(plan);

        assertThat(far.lastAward()).isEqualTo(new FinancialYear(2028));
        assertThat(far.recurrentAfter()).isEqualTo(ByYear.of(2029, 24_000_000, 24_000_000));
        assertThat(far.runsOut(FundKind.REVENUE)).isEqualTo(LocalDate.of(2029, 1, 30));
        assertThat(far.halfBuilt()).isEmpty();
        assertThat(far.shortfalls().getFirst().unpaid()).isEqualTo(new Money(4_000_000));
    }

    @Test
    void itIsWorkedOutOnceForTheSameMoney() {
        MoneyPlan plan = hundredDays(130);
        Finances finances = Finances.of(plan.plan(), plan);

        assertThat(HowFar.of(finances, Counting.SECURED)).isSameAs(HowFar.of(finances, Counting.SECURED));
        assertThat(HowFar.of(finances, Counting.PROBABLE)).isNotSameAs(HowFar.of(finances, Counting.SECURED));
    }
}
