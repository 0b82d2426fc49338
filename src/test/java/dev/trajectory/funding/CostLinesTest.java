package dev.trajectory.funding;

import static dev.trajectory.funding.MoneyPlan.thousands;
import static dev.trajectory.funding.Rates.flow;
import static dev.trajectory.funding.Rates.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a cost line says besides its amount, in thousands of pounds. The chunk runs from 1 February to 30 April
/// 2028: 60 days in one financial year and 30 in the next.
class CostLinesTest {

    private static final Appraisal APPRAISAL = Rates.appraisal(4);

    private final MoneyPlan made = new MoneyPlan(APPRAISAL);

    private LineCost laid(CostLine line) {
        return made.chunk("C", "2028-02-01", "2028-04-30", line).costs().lines().getFirst();
    }

    private static CostLine line(CostKind kind, double amount, SpendProfile profile, Pricing pricing, Outturn outturn) {
        return new CostLine(
                MoneyPlan.organisation("A"),
                kind,
                thousands(amount),
                profile,
                pricing,
                Optimism.USUAL,
                null,
                outturn,
                Money.ZERO,
                null,
                "",
                "");
    }

    private static CostLine spent(double amount, SpendProfile profile) {
        return line(CostKind.CAPITAL_ONE_OFF, amount, profile, Pricing.PLAIN, Outturn.NONE);
    }

    @Test
    void evenly() {
        assertThat(laid(spent(90, new SpendProfile.Even())).planned()).isEqualTo(flow(60, 30));
    }

    @Test
    void atTheStart() {
        assertThat(laid(spent(90, new SpendProfile.AtStart())).planned()).isEqualTo(flow(90));
    }

    @Test
    void atTheFinish() {
        assertThat(laid(spent(90, new SpendProfile.AtFinish())).planned()).isEqualTo(flow(0, 90));
    }

    @Test
    void byMonthFromItsFirst() {
        SpendProfile months =
                new SpendProfile.Monthly(List.of(thousands(10), thousands(0), thousands(50), thousands(30)));
        assertThat(laid(spent(90, months)).planned()).isEqualTo(flow(10, 80));
    }

    @Test
    void onDatesOfTheirOwn() {
        SequencedMap<LocalDate, Money> payments = new LinkedHashMap<>();
        payments.put(LocalDate.of(2027, 6, 1), thousands(20));
        payments.put(LocalDate.of(2030, 3, 31), thousands(70));
        assertThat(laid(spent(90, new SpendProfile.Dated(payments))).planned()).isEqualTo(flow(20, 0, 70));
    }

    @Test
    void moneyThatComesBack() {
        SpendProfile months = new SpendProfile.Monthly(List.of(thousands(-10), thousands(0), thousands(-20)));
        assertThat(laid(spent(-30, months)).planned()).isEqualTo(flow(-10, -20));
    }

    @Test
    void nothingByMonth() {
        assertThat(laid(spent(0, new SpendProfile.Monthly(List.of()))).planned())
                .isEqualTo(ByYear.NIL);
    }

    @Test
    void contingencyAndTheTaxThatIsNotRecoveredArePaidInCash() {
        Pricing pricing = new Pricing(null, Percent.of(20), Percent.of(75), Percent.of(10));
        LineCost laid = laid(line(CostKind.CAPITAL_ONE_OFF, 90, new SpendProfile.Even(), pricing, Outturn.NONE));
        // 90 and a tenth are 99, of which a fifth is 19.8 of tax, and a quarter of that stays.
        assertThat(laid.cash()).isEqualTo(thousands(103.95));
        assertThat(laid.paid()).isEqualTo(flow(69.3, 34.65));
        assertThat(laid.planned()).isEqualTo(flow(60, 30));
    }

    @Test
    void pricesOfAnotherYear() {
        Pricing pricing = new Pricing(new FinancialYear(2025), Percent.ZERO, Percent.ZERO, Percent.ZERO);
        LineCost laid = laid(line(CostKind.CAPITAL_ONE_OFF, 100, new SpendProfile.Even(), pricing, Outturn.NONE));
        assertThat(laid.amount()).isEqualTo(thousands(104.04));
    }

    @Test
    void nominalAndRealAmounts() {
        Prices prices = Prices.of(APPRAISAL);
        ByYear nominal = flow(1_000, 1_000, 1_000, 1_000, 1_000, 1_000);
        ByYear real = prices.real(nominal);
        double[] expected = {1_000, 980, 961, 942, 924, 906};
        for (int t = 0; t < expected.length; t++) {
            assertThat(Math.round(real.pence(2027 + t) / 100_000.0)).isEqualTo(Math.round(expected[t]));
        }
        assertThat(prices.nominal(real)).isEqualTo(nominal);
    }

    @Test
    void pricesThatRiseOtherwiseInAYear() {
        SequencedMap<FinancialYear, Percent> deflators =
                new LinkedHashMap<>(new TreeMap<>(java.util.Map.of(new FinancialYear(2028), Percent.of(10))));
        Prices prices = Prices.of(new Appraisal(
                APPRAISAL.priceBase(),
                APPRAISAL.discountBase(),
                APPRAISAL.firstYear(),
                APPRAISAL.years(),
                APPRAISAL.schedules(),
                "",
                APPRAISAL.recurrentOptimismBias(),
                APPRAISAL.pdcDividend(),
                APPRAISAL.assetLifeYears(),
                percent("2"),
                deflators));
        assertThat(prices.nominal(flow(100, 100, 100))).isEqualTo(flow(100, 110, 112.2));
    }

    @Test
    void whatIsNotRecordedIsExpectedAsPlanned() {
        LineOutturn outturn = outturn(Outturn.NONE, "2028-04-01");
        assertThat(outturn.spent()).isEqualTo(ByYear.NIL);
        assertThat(outturn.forecast()).isEqualTo(flow(60, 30));
    }

    @Test
    void whatIsLeftIsExpectedOnTheDaysThatAreLeft() {
        LineOutturn outturn = outturn(new Outturn(paid("2028-02", 40), thousands(10), thousands(100)), "2028-03-17");
        assertThat(outturn.spent()).isEqualTo(flow(40));
        assertThat(outturn.committed()).isEqualTo(thousands(10));
        // 60 over 45 days, 15 of them before the end of March.
        assertThat(outturn.forecast()).isEqualTo(flow(60, 40));
    }

    @Test
    void beforeAChunkStartsItsForecastFallsAsItsPlanDoes() {
        assertThat(outturn(new Outturn(new LinkedHashMap<>(), Money.ZERO, thousands(120)), null)
                        .forecast())
                .isEqualTo(flow(80, 40));
    }

    @Test
    void whatIsLeftAfterTheFinishIsExpectedAtOnce() {
        assertThat(outturn(new Outturn(paid("2028-03", 70), Money.ZERO, null), "2029-06-01")
                        .forecast())
                .isEqualTo(flow(70, 0, 20));
    }

    @Test
    void nothingIsLeftWhereMoreIsSpentThanForecast() {
        assertThat(outturn(new Outturn(paid("2028-03", 95), Money.ZERO, null), "2028-04-01")
                        .forecast())
                .isEqualTo(flow(95));
    }

    @Test
    void whatRecursIsExpectedAtItsForecastRateFromTheMonthAfterTheLastOnePaid() {
        Outturn outturn = new Outturn(paid("2028-12", 62.22), Money.ZERO, thousands(365));
        made.chunk(
                "C",
                "2028-02-01",
                "2028-04-30",
                line(CostKind.REVENUE_RECURRENT, 300, new SpendProfile.Even(), Pricing.PLAIN, outturn));
        LineOutturn found = Outturns.of(made.plan(), made.costs()).lines().getFirst();
        assertThat(found.forecast()).isEqualTo(flow(0, 61 + 90, 365, 365));
    }

    /// 40 paid with a fifth of tax, and the 60 left with a tenth of contingency and a fifth of tax on both.
    @Test
    void inCashWhatWasPaidBearsTaxAndWhatIsLeftContingencyBesides() {
        Pricing pricing = new Pricing(null, percent("20"), percent("0"), percent("10"));
        made.chunk(
                "C",
                "2028-02-01",
                "2028-04-30",
                line(
                        CostKind.CAPITAL_ONE_OFF,
                        100,
                        new SpendProfile.AtFinish(),
                        pricing,
                        new Outturn(paid("2028-02", 40), Money.ZERO, null)));
        LineOutturn found = Outturns.of(made.plan(), made.costs()).lines().getFirst();
        assertThat(found.forecast()).isEqualTo(flow(40, 60));
        assertThat(found.cash().forecast()).isEqualTo(flow(48, 79.2));
        assertThat(found.cash().spent()).isEqualTo(flow(48));
    }

    /// Stated in the prices of two years before, and paid and ordered as typed: at 2% a year 100 is 104.04.
    @Test
    void whatIsPaidAsTypedInTheYearOfItsPricesIsNoUnderspend() {
        Pricing pricing = new Pricing(new FinancialYear(2025), percent("0"), percent("0"), percent("0"));
        Outturn outturn = new Outturn(paid("2025-06", 100), thousands(100), null);
        made.chunk(
                "C",
                "2028-02-01",
                "2028-04-30",
                line(CostKind.CAPITAL_ONE_OFF, 100, new SpendProfile.AtFinish(), pricing, outturn));
        LineOutturn found = Outturns.of(made.plan(), made.costs()).lines().getFirst();
        assertThat(found.spent().total()).isEqualTo(found.line().amount()).isEqualTo(thousands(104.04));
        assertThat(found.forecast()).isEqualTo(found.spent());
        assertThat(found.committed()).isEqualTo(thousands(104.04));
    }

    /// 102 paid a year after the plan's prices buys what 100 did then.
    @Test
    void whatIsPaidLaterIsWorthLess() {
        LineOutturn found = outturn(new Outturn(paid("2028-04", 51), Money.ZERO, null), "2028-05-01");
        assertThat(found.spent()).isEqualTo(flow(0, 50));
        assertThat(found.forecast()).isEqualTo(flow(0, 90));
    }

    private static SequencedMap<YearMonth, Money> paid(String month, double amount) {
        SequencedMap<YearMonth, Money> paid = new LinkedHashMap<>();
        paid.put(YearMonth.parse(month), thousands(amount));
        return paid;
    }

    private LineOutturn outturn(Outturn outturn, @Nullable String statusDate) {
        made.chunk(
                "C",
                "2028-02-01",
                "2028-04-30",
                line(CostKind.CAPITAL_ONE_OFF, 90, new SpendProfile.Even(), Pricing.PLAIN, outturn));
        Plan plan = made.plan();
        LocalDate date = statusDate == null ? null : LocalDate.parse(statusDate);
        return Outturns.of(plan.withSettings(plan.settings().withStatusDate(date)), made.costs())
                .lines()
                .getFirst();
    }
}
