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
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Sequencer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
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

    @Test
    void spendOrdersAndForecastsAreCountedAgainstTheFundThatPays() {
        SequencedMap<YearMonth, Money> spent = new LinkedHashMap<>();
        spent.put(YearMonth.of(2027, 4), thousands(30));
        spent.put(YearMonth.of(2028, 4), thousands(5));
        CostLine line = new CostLine(
                MoneyPlan.organisation("A"),
                CostKind.CAPITAL_ONE_OFF,
                thousands(100),
                new SpendProfile.Even(),
                Pricing.PLAIN,
                Optimism.USUAL,
                null,
                new Outturn(spent, thousands(200), thousands(150)),
                Money.ZERO,
                Grade.B,
                "",
                "");
        YearEnd.Row row = row(plan(line));

        assertThat(row.spent()).isEqualTo(thousands(30));
        assertThat(row.committed()).isEqualTo(thousands(120));
        assertThat(row.forecast()).isEqualTo(thousands(150));
        assertThat(row.lapses()).isEqualTo(thousands(250));
        assertThat(row.lapsesAsPlanned()).isEqualTo(thousands(300));
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
