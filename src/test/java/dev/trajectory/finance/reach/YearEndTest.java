package dev.trajectory.finance.reach;

import static dev.trajectory.funding.MoneyPlan.award;
import static dev.trajectory.funding.MoneyPlan.chunk;
import static dev.trajectory.funding.MoneyPlan.cost;
import static dev.trajectory.funding.MoneyPlan.fund;
import static dev.trajectory.funding.MoneyPlan.thousands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.Award;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Grade;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.Register;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Sequencer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class YearEndTest {

    private static final FinancialYear YEAR = new FinancialYear(2027);

    /// £400k awarded; £100k of work now, £200k more that only its tranche holds back until next year.
    private static Plan plan(CostLine now) {
        Plan plan = new MoneyPlan(Rates.appraisal(2027, 3))
                .organisation("A", OrganisationType.ACUTE_TRUST)
                .chunk("NOW", null, null, now)
                .chunk("LATER", null, null, cost("A", CostKind.CAPITAL_ONE_OFF, 200))
                .fund(fund("F", FundKind.CAPITAL, award("A", 2027, 400)))
                .plan();
        Chunk later = plan.chunks().get(chunk("LATER"));
        return plan.withChunks(plan.chunks()
                .with(later.draft()
                        .duration(WorkSpan.days(73))
                        .trancheStart(LocalDate.of(2028, 4, 1))
                        .chunk()));
    }

    private static YearEnd.Row row(Plan plan) {
        Finances finances = Finances.of(plan, Sequencer.sequence(plan));
        List<YearEnd.Row> rows =
                YearEnds.of(finances, Counting.SECURED).of(YEAR).rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void whatIsNotDrawnLapsesAndWhatWaitsForADateCouldUseIt() {
        YearEnd.Row row = row(plan(cost("A", CostKind.CAPITAL_ONE_OFF, 100)));

        assertThat(row.awarded()).isEqualTo(thousands(400));
        assertThat(row.forecast()).isEqualTo(thousands(100));
        assertThat(row.lapses()).isEqualTo(thousands(300));
        assertThat(row.lapsesAsPlanned()).isEqualTo(thousands(300));
        assertThat(row.forward())
                .containsExactly(new YearEnd.Forward(
                        chunk("LATER"),
                        LocalDate.of(2028, 4, 1),
                        LocalDate.of(2027, 4, 1),
                        thousands(0),
                        thousands(200),
                        LocalDate.of(2028, 1, 19)));
        assertThat(row.lastOrder()).isEqualTo(LocalDate.of(2028, 1, 19));
    }

    /// £400k awarded behind a gate that opens when the year is over. Kept, nothing of it can be spent in the year,
    /// whatever is forecast; warned of alone, the yearly ledger asks no gate.
    @Test
    void byForecastAwardsWaitForTheirGatesWhereFundingIsKept() {
        CostLine line = forecast(new LinkedHashMap<>(), 0, 150);
        Plan gated = gated(plan(line));
        Plan kept = gated.withSettings(gated.settings().with(Map.of(LimitKind.FUNDING, Enforcement.KEEP)));

        YearEnd.Row row = row(kept);
        assertThat(row.forecast()).isEqualTo(thousands(0));
        assertThat(row.lapses()).isEqualTo(thousands(400));
        assertThat(row.lapsesAsPlanned()).isEqualTo(thousands(400));
        assertThat(row(gated).forecast()).isEqualTo(thousands(150));
    }

    /// A plan whose award waits for a gate decided in the next year, and whose work now has its dates fixed.
    private static Plan gated(Plan plan) {
        GateId gate = new GateId("FBC");
        Fund fund = plan.funds().stream().findFirst().orElseThrow();
        Award award = fund.awards().getFirst();
        Award behind = new Award(award.year(), award.organisation(), award.amount(), award.status(), gate, null);
        Chunk now = plan.chunks().get(chunk("NOW"));
        return plan.draft()
                .funds(plan.funds().with(fund.withAwards(List.of(behind))))
                .gates(Register.of(List.of(new Gate(
                        gate,
                        "FBC",
                        GateType.FBC,
                        null,
                        List.of(),
                        List.of(),
                        4,
                        null,
                        LocalDate.of(2028, 6, 1),
                        GateStatus.APPROVED,
                        ""))))
                .chunks(plan.chunks()
                        .with(now.draft().pin(LocalDate.of(2027, 5, 3)).chunk()))
                .plan();
    }

    @Test
    void spendOrdersAndForecastsAreCountedAgainstTheFundThatPays() {
        SequencedMap<YearMonth, Money> spent = new LinkedHashMap<>();
        spent.put(YearMonth.of(2027, 4), thousands(30));
        spent.put(YearMonth.of(2028, 4), thousands(5.1));
        YearEnd.Row row = row(plan(forecast(spent, 200, 150)));

        assertThat(row.spent()).isEqualTo(thousands(30));
        assertThat(row.committed()).isEqualTo(thousands(115));
        assertThat(row.forecast()).isEqualTo(thousands(145));
        assertThat(row.lapses()).isEqualTo(thousands(255));
        assertThat(row.lapsesAsPlanned()).isEqualTo(thousands(300));
    }

    /// £1m over twelve months to the end of September, of which nothing is paid by 1 March: 31 of the 214 days
    /// that are left then are of the year.
    @Test
    void whatIsNotSpentByTheStatusDateFallsOnTheDaysThatAreLeft() {
        MoneyPlan made = new MoneyPlan(Rates.appraisal(2027, 3))
                .organisation("A", OrganisationType.ACUTE_TRUST)
                .chunk(
                        "NOW",
                        "2027-10-01",
                        "2028-09-30",
                        outturn(1_000, new Outturn(new LinkedHashMap<>(), thousands(1), null)))
                .fund(fund("F", FundKind.CAPITAL, award("A", 2027, 1_000)));
        Plan plan = made.plan();
        Finances finances =
                Finances.of(plan.withSettings(plan.settings().withStatusDate(LocalDate.of(2028, 3, 1))), made);
        YearEnd.Row row = YearEnds.of(finances, Counting.SECURED)
                .of(YEAR, () -> true)
                .rows()
                .getFirst();

        Money inMarch = new Money(14_485_981);
        assertThat(row.forecast()).isEqualTo(inMarch);
        assertThat(finances.outturns().forecast(_ -> true).in(YEAR)).isEqualTo(inMarch);
        assertThat(row.lapses()).isEqualTo(thousands(1_000).minus(inMarch));
        assertThat(row.lapsesAsPlanned()).isEqualTo(thousands(500));
    }

    /// Of £150k paid the award pays £100k, and of what is paid in the next year, of which there is none, nothing.
    @Test
    void whatIsSpentBeyondWhatFundsPayIsShown() {
        SequencedMap<YearMonth, Money> spent = new LinkedHashMap<>();
        spent.put(YearMonth.of(2027, 4), thousands(150));
        spent.put(YearMonth.of(2028, 4), thousands(5.1));
        MoneyPlan made = new MoneyPlan(Rates.appraisal(2027, 3))
                .organisation("A", OrganisationType.ACUTE_TRUST)
                .chunk("NOW", "2027-04-01", "2027-09-30", outturn(100, new Outturn(spent, Money.ZERO, null)))
                .fund(fund("F", FundKind.CAPITAL, award("A", 2027, 100)));
        YearEnds ends = YearEnds.of(Finances.of(made.plan(), made), Counting.SECURED);

        YearEnd end = ends.of(YEAR, () -> true);
        assertThat(end.rows()).singleElement().satisfies(row -> {
            assertThat(row.spent()).isEqualTo(thousands(100));
            assertThat(row.lapses()).isEqualTo(Money.ZERO);
        });
        assertThat(end.beyond()).containsExactly(beyond(50));
        assertThat(ends.of(YEAR.plus(1), () -> true).beyond()).containsExactly(beyond(5));
        assertThat(ends.of(YEAR.plus(2), () -> true).beyond()).isEmpty();
    }

    private static YearEnd.Beyond beyond(double amount) {
        return new YearEnd.Beyond(chunk("NOW"), MoneyPlan.organisation("A"), FundKind.CAPITAL, thousands(amount));
    }

    private static CostLine forecast(SequencedMap<YearMonth, Money> spent, long committed, long forecast) {
        return outturn(100, new Outturn(spent, thousands(committed), thousands(forecast)));
    }

    private static CostLine outturn(double amount, Outturn outturn) {
        return new CostLine(
                MoneyPlan.organisation("A"),
                CostKind.CAPITAL_ONE_OFF,
                thousands(amount),
                new SpendProfile.Even(),
                Pricing.PLAIN,
                Optimism.USUAL,
                null,
                outturn,
                Money.ZERO,
                Grade.B,
                "",
                "");
    }

    @Test
    void whatCannotBeDeliveredInTimeIsUnderWayAndHasNoLastOrder() {
        Plan plan = plan(cost("A", CostKind.CAPITAL_ONE_OFF, 100));
        Chunk later = plan.chunks().get(chunk("LATER"));
        YearEnd.Row row = row(plan.withChunks(
                plan.chunks().with(later.draft().duration(WorkSpan.days(500)).chunk())));

        assertThat(row.forward())
                .singleElement()
                .satisfies(forward -> assertThat(forward.isDelivered()).isFalse());
        assertThat(row.lastOrder()).isNull();
    }

    @Test
    void yearsAreThoseWithMoneyAndTheFirstLapseComesFirst() {
        Plan plan = plan(cost("A", CostKind.CAPITAL_ONE_OFF, 100));
        Finances finances = Finances.of(plan, Sequencer.sequence(plan));

        assertThat(YearEnds.years(finances, Counting.SECURED)).containsExactly(YEAR);
        assertThat(YearEnds.firstLapse(finances, Counting.SECURED)).isEqualTo(YEAR);
    }
}
