package dev.trajectory.check;

import static dev.trajectory.check.CheckedPlan.TRUST;
import static dev.trajectory.check.CheckedPlan.after;
import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Register;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each rule about kept funding, with a plan that breaks it and one that does not. A costs £100k of capital in the
/// week from 1 April 2027.
class KeptFundingRulesTest {

    private static final GateId GATE = new GateId("G");

    private static Consumer<ChunkDraft> costing(Consumer<ChunkDraft> more) {
        CostLine line = new CostLine(TRUST, CostKind.CAPITAL_ONE_OFF, Money.ofPounds(100_000), "");
        return draft -> more.accept(draft.costs(List.of(line)));
    }

    /// A fund of so many pounds in 2027/28, behind the gate or not; the gate was decided on that day.
    private static CheckedPlan plan(long pounds, boolean gated, String decided, Consumer<ChunkDraft> a) {
        Award award = new Award(
                new FinancialYear(2027), TRUST, Money.ofPounds(pounds), AwardStatus.SECURED, gated ? GATE : null);
        Fund fund = MoneyRulesTest.fund(FundKind.CAPITAL, award);
        Gate gate = new Gate(
                GATE, "Gate", GateType.FBC, null, List.of(), List.of(), 0, null, day(decided), GateStatus.APPROVED, "");
        return new CheckedPlan()
                .chunk("A", costing(a))
                .chunk("B", after("A"))
                .with(draft -> draft.funds(Register.of(List.of(fund))).gates(Register.of(List.of(gate))));
    }

    private static CheckedPlan kept(long pounds, Consumer<ChunkDraft> a) {
        return plan(pounds, false, "2027-04-01", a).limit(LimitKind.FUNDING, Enforcement.KEEP);
    }

    private static CheckedPlan warned(boolean gated, String decided) {
        return plan(100_000, gated, decided, draft -> {});
    }

    @Test
    void aChunkThatNoMoneyCanPayForIsAnError() {
        assertThat(kept(99_999, draft -> {}).findings(Rule.UNFUNDED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
                    assertThat(finding.subjects()).containsExactly(id("A"));
                    assertThat(finding.terms()).contains(new Term.Sum(Money.ofPounds(1)), new Term.Count(0));
                });
        assertThat(kept(100_000, draft -> {}).findings(Rule.UNFUNDED)).isEmpty();
    }

    @Test
    void aFixedChunkWithTooLittleMoneyIsTold() {
        assertThat(kept(60_000, draft -> draft.pin(day("2027-04-01"))).findings(Rule.FUNDING_SHORT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms()).contains(new Term.Sum(Money.ofPounds(40_000))));
        assertThat(kept(60_000, draft -> draft.pin(day("2027-04-01"))).findings(Rule.UNFUNDED))
                .isEmpty();
        assertThat(kept(100_000, draft -> draft.pin(day("2027-04-01"))).findings(Rule.FUNDING_SHORT))
                .isEmpty();
    }

    @Test
    void whatWaitsForAChunkWithoutMoneyIsTold() {
        assertThat(kept(99_999, draft -> {}).findings(Rule.WAITS_FOR_UNFUNDED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subjects()).containsExactly(id("B"), id("A")));
        assertThat(kept(100_000, draft -> {}).findings(Rule.WAITS_FOR_UNFUNDED)).isEmpty();
    }

    @Test
    void moneyCountedOnBeforeItsGateOpensIsToldWhereFundingIsNotKept() {
        assertThat(warned(true, "2027-04-02").findings(Rule.DRAWN_BEFORE_GATE)).hasSize(1);
        assertThat(warned(true, "2027-04-01").findings(Rule.DRAWN_BEFORE_GATE)).isEmpty();
        assertThat(warned(false, "2027-04-02").findings(Rule.DRAWN_BEFORE_GATE)).isEmpty();
        assertThat(warned(true, "2027-04-02")
                        .limit(LimitKind.FUNDING, Enforcement.KEEP)
                        .findings(Rule.DRAWN_BEFORE_GATE))
                .isEmpty();
    }

    @Test
    void everyChunkThatCountsOnMoneyTooEarlyIsNamedAndMarked() {
        CheckedPlan plan = plan(200_000, true, "2027-04-02", draft -> {}).chunk("C", costing(draft -> {}));

        assertThat(plan.findings(Rule.DRAWN_BEFORE_GATE))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.subjects()).containsExactly(new FundId("F"), GATE, id("A"), id("C")));
        assertThat(Marks.of(plan.findings()).chunks()).contains(id("A"), id("C"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Enforcement.class,
            names = {"WARN", "IGNORE"})
    void nothingIsToldOfWhatWouldBeWhereFundingIsNotKept(Enforcement enforcement) {
        CheckedPlan plan = plan(1, false, "2027-04-01", draft -> {}).limit(LimitKind.FUNDING, enforcement);
        assertThat(plan.findings(Rule.UNFUNDED)).isEmpty();
        assertThat(plan.findings(Rule.WAITS_FOR_UNFUNDED)).isEmpty();
    }
}
