package dev.trajectory.check;

import static dev.trajectory.check.Altered.with;
import static dev.trajectory.check.CheckedPlan.TRUST;
import static dev.trajectory.check.CheckedPlan.after;
import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.ChunkId;
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
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OptimismCategory;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Register;
import dev.trajectory.schedule.GateDays;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Precedence;
import dev.trajectory.schedule.Sequencer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A gate that was decided against opens for nobody, whatever the day of the decision. A takes the week from 1 April
/// 2027 and puts the case of a gate that takes two weeks; B is behind it and is paid for by an award behind it.
class ShutGateTest {

    private static final Gate GATE = new Gate(
            new GateId("G"),
            "Gate",
            GateType.FBC,
            id("A"),
            List.of(id("B")),
            List.of(),
            2,
            null,
            day("2027-03-01"),
            GateStatus.APPROVED,
            "");

    private static final Gate REJECTED = with(GATE, "status", GateStatus.REJECTED);

    private static CheckedPlan plan(Gate gate, boolean isGated) {
        Award award = new Award(
                new FinancialYear(2027), TRUST, Money.ofPounds(100), AwardStatus.SECURED, isGated ? gate.id() : null);
        Fund fund = MoneyRulesTest.fund(FundKind.CAPITAL, award);
        // Equipment starts at 200 % and should end at 10 %: this is below it.
        Optimism low = new Optimism(OptimismCategory.EQUIPMENT_DEVELOPMENT, null, Percent.of(96));
        CostLine line = with(new CostLine(TRUST, CostKind.CAPITAL_ONE_OFF, Money.ofPounds(100), ""), "optimism", low);
        return new CheckedPlan()
                .chunk("A")
                .chunk("B", draft -> draft.costs(List.of(line)))
                .with(draft -> draft.funds(Register.of(List.of(fund))).gates(Register.of(List.of(gate))));
    }

    private static LocalDate start(CheckedPlan plan, ChunkId chunk) {
        Placement placement = Sequencer.sequence(plan.plan()).placement(chunk);
        return Objects.requireNonNull(placement).start();
    }

    @ParameterizedTest
    @EnumSource(
            value = GateStatus.class,
            names = {"REJECTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void anyOtherGateIsOpenFromTheDayItWasDecided(GateStatus status) {
        Gate gate = with(GATE, "status", status);

        assertThat(gate.opened()).isEqualTo(day("2027-03-01"));
        assertThat(start(plan(gate, true), id("B"))).isEqualTo(day("2027-04-01"));
        assertThat(plan(gate, true).findings(Rule.GATE_REJECTED)).isEmpty();
    }

    @Test
    void whatARejectedGateUnlocksWaitsForItsCaseToBePutAgain() {
        CheckedPlan plan = plan(REJECTED, false);

        assertThat(REJECTED.opened()).isNull();
        assertThat(start(plan, id("B"))).isEqualTo(day("2027-04-22"));
        assertThat(new Precedence(plan.plan()).upTo(id("B"))).containsExactly(id("B"), id("A"));
        assertThat(new GateDays(plan.plan(), Sequencer.sequence(plan.plan())).opening(REJECTED))
                .isNull();
    }

    @Test
    void noMoneyIsDrawnBehindARejectedGate() {
        assertThat(kept(plan(GATE, true)).findings(Rule.UNFUNDED)).isEmpty();
        assertThat(kept(plan(REJECTED, false)).findings(Rule.UNFUNDED)).isEmpty();
        assertThat(kept(plan(REJECTED, true)).findings(Rule.UNFUNDED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subjects()).containsExactly(id("B")));
        assertThat(kept(plan(REJECTED.withProducer(null), true)).findings(Rule.UNFUNDED))
                .hasSize(1);
    }

    private static CheckedPlan kept(CheckedPlan plan) {
        return plan.limit(LimitKind.FUNDING, Enforcement.KEEP);
    }

    @Test
    void aRejectedGateIsAnErrorThatNamesWhatIsBehindIt() {
        assertThat(plan(REJECTED, true).findings(Rule.GATE_REJECTED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
                    assertThat(finding.subjects()).containsExactly(REJECTED.id(), id("B"), new FundId("F"));
                });
        assertThat(plan(REJECTED, true)
                        .limit(LimitKind.GATES, Enforcement.IGNORE)
                        .findings(Rule.GATE_REJECTED))
                .isEmpty();
    }

    @Test
    void aRejectedGateBehindWhichNothingIsLeftNeedsNoWord() {
        Progress done = new Progress(day("2027-04-01"), day("2027-04-07"), 100, null);
        CheckedPlan plan = new CheckedPlan()
                .statusDate("2027-04-20")
                .chunk("A", draft -> draft.progress(done))
                .chunk("B", draft -> draft.progress(done))
                .with(draft -> draft.gates(Register.of(List.of(REJECTED))));

        assertThat(plan.findings(Rule.GATE_REJECTED)).isEmpty();
    }

    /// A and Z wait for each other: nobody can put the case.
    @Test
    void aGateWhoseCaseNothingCanPutIsAnErrorThatNamesWhatIsBehindIt() {
        Gate awaited = with(with(GATE, "decided", null), "status", GateStatus.PLANNED);
        CheckedPlan plan = new CheckedPlan()
                .chunk("A", after("Z"))
                .chunk("Z", after("A"))
                .chunk("B")
                .with(draft -> draft.gates(Register.of(List.of(awaited))));

        assertThat(plan.findings(Rule.GATE_STAYS_SHUT)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.subjects()).containsExactly(awaited.id(), id("B"));
            assertThat(finding.terms().getLast()).isEqualTo(new Term.Names(List.of(id("A"))));
        });
        assertThat(new GateDays(plan.plan(), Sequencer.sequence(plan.plan())).opening(awaited))
                .isNull();
        assertThat(plan(awaited, true).findings(Rule.GATE_STAYS_SHUT)).isEmpty();
        assertThat(kept(plan(awaited, true)).findings(Rule.GATE_STAYS_SHUT)).isEmpty();
        assertThat(plan.limit(LimitKind.GATES, Enforcement.IGNORE).findings(Rule.GATE_STAYS_SHUT))
                .isEmpty();
    }

    @Test
    void aRejectedBusinessCaseHasNotBeenPassed() {
        assertThat(plan(GATE, true).findings(Rule.OPTIMISM_BIAS_LOW)).isEmpty();
        assertThat(plan(REJECTED, true).findings(Rule.OPTIMISM_BIAS_LOW)).hasSize(1);
    }

    /// A verdict without its day and a day without its verdict are each half of what is to be said.
    @Test
    void whatIsHalfSaidOfAGateIsTold() {
        Gate undated = with(GATE, "decided", null);
        Gate undecided = with(GATE, "status", GateStatus.SUBMITTED);

        assertThat(plan(undated, true).findings(Rule.GATE_WITHOUT_DAY))
                .extracting(finding -> finding.terms().getLast())
                .containsExactly(new Term.Count(2));
        assertThat(plan(undecided, true).findings(Rule.GATE_WITHOUT_VERDICT))
                .extracting(finding -> finding.terms().getLast())
                .containsExactly(new Term.Day(day("2027-03-01")));
        for (Gate whole : List.of(GATE, REJECTED, with(undecided, "decided", null), with(REJECTED, "decided", null))) {
            assertThat(plan(whole, true).findings(Rule.GATE_WITHOUT_DAY)).isEmpty();
            assertThat(plan(whole, true).findings(Rule.GATE_WITHOUT_VERDICT)).isEmpty();
        }
    }
}
