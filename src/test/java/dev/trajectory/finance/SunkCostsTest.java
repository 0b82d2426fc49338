package dev.trajectory.finance;

import static dev.trajectory.finance.NewBenefit.benefit;
import static dev.trajectory.funding.MoneyPlan.cost;
import static dev.trajectory.funding.MoneyPlan.thousands;
import static dev.trajectory.funding.Rates.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.CostAhead;
import dev.trajectory.funding.Costs;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What was paid before the status date is in no cost, ratio or value, and stands apart. Amounts are thousands of
/// pounds, prices rise by 2 % a year, and the rate is 3.5 %.
///
/// A takes two years from 1 April 2027 and costs 1,000 once, then 200 a year; from April 2029 it is worth 2,000 a
/// year. 300 were paid in June 2027 and 102 in April 2028, which are 100 in the prices of 2027/28; so 600 are left on
/// 1 October 2028.
class SunkCostsTest {

    private static final SequencedMap<YearMonth, Money> PAID =
            new LinkedHashMap<>(Map.of(YearMonth.of(2027, 6), thousands(300), YearMonth.of(2028, 4), thousands(102)));

    private static final CostLine ONCE = cost("A", CostKind.CAPITAL_ONE_OFF, 1_000);

    private static Finances finances(Outturn outturn, @Nullable String statusDate) {
        MoneyPlan made = new MoneyPlan(Rates.appraisal(3))
                .chunk(
                        "A",
                        "2027-04-01",
                        "2029-03-31",
                        ONCE.withOutturn(outturn, Money.ZERO),
                        cost("A", CostKind.REVENUE_RECURRENT, 200))
                .benefit(benefit("N", BenefitClass.NCRB, 2_000, "A"));
        Plan plan = made.plan();
        Plan biased = plan.withChunks(plan.chunks()
                .with(plan.chunks()
                        .get(MoneyPlan.chunk("A"))
                        .draft()
                        .optimismBias(Percent.of(25))
                        .chunk()));
        LocalDate date = statusDate == null ? null : LocalDate.parse(statusDate);
        return Finances.of(biased.withSettings(biased.settings().withStatusDate(date)), made);
    }

    private static Outturn paid(@Nullable Money forecast) {
        return new Outturn(PAID, Money.ZERO, forecast);
    }

    private static void agree(Money amount, double expected) {
        assertThat(amount.pence() / 100_000.0).isCloseTo(expected, within(0.0005));
    }

    @Test
    void costsAreWhatIsStillToBePaid() {
        EconomicCase economic = finances(paid(null), "2028-10-01").economicCase(Bias.WITHOUT);

        agree(economic.presentSunk(), 396.618);
        agree(economic.presentCosts(), 766.412);
        agree(economic.presentBenefits(), 1_867.021);
        agree(economic.netPresentValue(), 1_100.609);
        assertThat(economic.benefitCostRatio().rounded(6)).isEqualTo(new BigDecimal("2.436054"));
    }

    @Test
    void optimismIsCorrectedInWhatIsStillToBePaidAlone() {
        EconomicCase economic = finances(paid(null), "2028-10-01").economicCase(Bias.WITH);

        agree(economic.presentSunk(), 396.618);
        agree(economic.presentCosts(), 930.010);
        agree(economic.netPresentValue(), 937.011);
    }

    /// −300.00 in the first year, −976.33 with the next, 703.99 with the third.
    @Test
    void whatIsPaidHasToBePaidBack() {
        Finances finances = finances(paid(null), "2028-10-01");
        EconomicCase economic = finances.economicCase(Bias.WITHOUT);

        agree(economic.presentByYear().within(2027, 2029).total(), -976.329);
        agree(economic.presentByYear().total(), 703.991);
        assertThat(economic.payback()).isEqualTo(new FinancialYear(2029));
        assertThat(finances.cashByYear()).isEqualTo(finances(Outturn.NONE, null).cashByYear());
    }

    @Test
    void costsATenthHigherAreOfWhatIsStillToBePaid() {
        Finances finances = finances(paid(null), "2028-10-01");
        Money higher = Sensitivities.of(finances, Bias.WITHOUT).value(Sensitivity.COSTS_A_TENTH_HIGHER);

        agree(higher, 1_100.609 - 76.641);
    }

    @Test
    void nothingChangesWithoutAStatusDateOrBeforeAnythingIsPaid() {
        EconomicCase planned = finances(Outturn.NONE, null).economicCase(Bias.WITH);

        assertThat(planned.isPaid()).isFalse();
        assertThat(finances(paid(null), null).economicCase(Bias.WITH).presentByYear())
                .isEqualTo(planned.presentByYear());
        assertThat(finances(Outturn.NONE, "2028-10-01").economicCase(Bias.WITH)).isEqualTo(planned);
        assertThat(finances(paid(null), "2027-06-01").economicCase(Bias.WITH).presentByYear())
                .isEqualTo(planned.presentByYear());
    }

    @Test
    void whatIsPaidIsAskedDownToItsLine() {
        Finances finances = finances(paid(null), "2028-10-01");
        Account account = finances.why(new Quantity.SunkCosts());

        assertThat(account.total()).isEqualTo(finances.economicCase(Bias.WITH).presentSunk());
        assertThat(account.rows()).hasSize(1);
    }

    @Test
    void whatIsPaidIsToldForWhatAnOptionHolds() {
        MoneyPlan made = new MoneyPlan(Rates.appraisal(3))
                .chunk("A", "2027-04-01", "2029-03-31", ONCE.withOutturn(paid(null), Money.ZERO))
                .chunk("B", "2027-04-01", "2029-03-31", ONCE.withOutturn(paid("2027-06", thousands(50)), Money.ZERO));
        Plan plan = made.plan();
        Plan later = plan.withSettings(plan.settings().withStatusDate(LocalDate.of(2028, 10, 1)));
        Option without = Option.of(new OptionId("O"), "Without A", OptionKind.LESS_AMBITIOUS)
                .draft()
                .scope(new Scope.Without(Set.of(MoneyPlan.chunk("A"))))
                .option();
        EconomicCase whole = Finances.of(later, made).economicCase(Bias.WITH);
        EconomicCase held = Finances.of(later.under(without), made).economicCase(Bias.WITH);

        agree(whole.presentSunk(), 446.618);
        agree(held.presentSunk(), 50);
        assertThat(held.presentByYear().pence(2027)).isEqualTo(-thousands(50).pence());
    }

    private static CostAhead ahead(CostLine line, String start, String finish) {
        MoneyPlan made = new MoneyPlan(Rates.appraisal(3)).chunk("C", start, finish, line);
        Plan plan = made.plan();
        Plan later = plan.withSettings(plan.settings().withStatusDate(LocalDate.of(2028, 10, 1)));
        return CostAhead.of(later, Costs.of(later, made)).getFirst();
    }

    private static ByYear left(CostAhead ahead) {
        return ahead.spread().of(ahead.amount().pence());
    }

    @Test
    void whatIsLeftIsOfWhatIsNowForecast() {
        CostLine line = ONCE.withOutturn(paid(thousands(400)), Money.ZERO);
        CostLine dearer = ONCE.withOutturn(paid(thousands(1_500)), Money.ZERO);

        assertThat(left(ahead(line, "2027-04-01", "2028-03-31"))).isEqualTo(ByYear.NIL);
        assertThat(left(ahead(dearer, "2027-04-01", "2028-03-31"))).isEqualTo(flow(0, 1_100));
        assertThat(ahead(line, "2027-04-01", "2028-03-31").sunk()).isEqualTo(flow(300, 100));
    }

    /// What has not started is left as its profile says.
    @Test
    void whatIsPaidInAdvanceIsTakenOffWhatIsPlannedLater() {
        assertThat(left(ahead(ONCE.withOutturn(paid(null), Money.ZERO), "2029-02-01", "2029-04-30")))
                .isEqualTo(ahead(cost("A", CostKind.CAPITAL_ONE_OFF, 600), "2029-02-01", "2029-04-30")
                        .line()
                        .planned());
    }

    /// April 2028 is paid: 335 days are left of that year.
    @Test
    void whatRecursIsAheadFromTheMonthAfterTheLastOnePaid() {
        CostLine yearly = cost("A", CostKind.REVENUE_RECURRENT, 365).withOutturn(paid(null), Money.ZERO);

        assertThat(left(ahead(yearly, "2027-04-01", "2028-03-31"))).isEqualTo(flow(0, 335, 365));
    }

    private static Outturn paid(String month, Money amount) {
        return new Outturn(new LinkedHashMap<>(Map.of(YearMonth.parse(month), amount)), Money.ZERO, thousands(2_000));
    }

    private static Money whole(CostAhead ahead) {
        return new Money(ahead.sunk().pence() + left(ahead).pence());
    }

    /// Forecast at 2,000 for the 1,000 planned; a penny is paid in June 2027, before prices rise.
    @Test
    void theFirstPennyPaidChangesNoForecast() {
        Outturn forecast = new Outturn(new LinkedHashMap<>(), Money.ZERO, thousands(2_000));
        CostAhead unpaid = ahead(ONCE.withOutturn(forecast, Money.ZERO), "2027-04-01", "2029-03-31");
        CostAhead begun =
                ahead(ONCE.withOutturn(paid("2027-06", new Money(1)), Money.ZERO), "2027-04-01", "2029-03-31");

        assertThat(whole(unpaid)).isEqualTo(thousands(2_000));
        assertThat(whole(begun)).isEqualTo(thousands(2_000));
        assertThat(begun.sunk().pence()).isEqualTo(1);
        assertThat(unpaid.spread()).isEqualTo(begun.spread());
    }

    @Test
    void whatRecursIsForecastWhetherOrNotItIsPaid() {
        CostLine line = cost("A", CostKind.REVENUE_RECURRENT, 365);
        Outturn forecast = new Outturn(new LinkedHashMap<>(), Money.ZERO, thousands(730));
        CostLine unpaid = line.withOutturn(forecast, Money.ZERO);
        CostLine begun = line.withOutturn(
                new Outturn(paid("2028-04", thousands(60)).spent(), Money.ZERO, thousands(730)), Money.ZERO);

        assertThat(left(ahead(unpaid, "2027-04-01", "2028-03-31"))).isEqualTo(flow(0, 730, 730));
        assertThat(left(ahead(begun, "2027-04-01", "2028-03-31"))).isEqualTo(flow(0, 670, 730));
    }
}
