package dev.trajectory.check;

import static dev.trajectory.check.Altered.with;
import static dev.trajectory.check.CheckedPlan.TRUST;
import static dev.trajectory.check.CheckedPlan.after;
import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.id;
import static dev.trajectory.check.CheckedPlan.trust;
import static dev.trajectory.check.MoneyRulesTest.award;
import static dev.trajectory.check.MoneyRulesTest.benefit;
import static dev.trajectory.check.MoneyRulesTest.cost;
import static dev.trajectory.check.MoneyRulesTest.fund;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.Realisation;
import dev.trajectory.model.Register;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What makes a chunk too big, each with its figure; and for each a chunk that is just small enough.
class SizeRulesTest {

    private static List<Term> terms(CheckedPlan plan, Rule rule) {
        assertThat(plan.findings(rule)).hasSize(1);
        assertThat(rule.isSize()).isTrue();
        return plan.findings(rule).getFirst().terms();
    }

    @Test
    void aChunkOfTwoMillionOrMoreIsTooDear() {
        assertThat(terms(costing(2_000_000), Rule.CHUNK_COSTLY)).contains(new Term.Sum(Money.ofPounds(2_000_000)));
        assertThat(costing(1_999_999).found(Rule.CHUNK_COSTLY)).isEmpty();
    }

    /// £1,950,000 in the prices of 2025/26 is £2,028,780 in those of 2027/28 where prices rise by 2 % a year.
    @Test
    void whatAChunkCostsIsInThePlansPrices() {
        CostLine line = with(
                cost(CostKind.CAPITAL_ONE_OFF, 1_950_000),
                "pricing",
                new Pricing(new FinancialYear(2025), Percent.ZERO, Percent.ZERO, Percent.ZERO));
        CheckedPlan plan = new CheckedPlan().chunk("A", draft -> draft.costs(List.of(line)));
        Settings flat = plan.plan().settings();
        Settings rising = with(flat, "appraisal", with(flat.appraisal(), "gdpDeflator", Percent.of(2)));

        assertThat(plan.found(Rule.CHUNK_COSTLY)).isEmpty();
        assertThat(terms(plan.with(draft -> draft.settings(rising)), Rule.CHUNK_COSTLY))
                .contains(new Term.Sum(Money.ofPounds(2_028_780)));
    }

    /// Half of it capital and half revenue, and more each year, which does not count.
    private static CheckedPlan costing(long pounds) {
        return new CheckedPlan()
                .chunk(
                        "A",
                        draft -> draft.costs(List.of(
                                cost(CostKind.CAPITAL_ONE_OFF, pounds - pounds / 2),
                                cost(CostKind.REVENUE_ONE_OFF, pounds / 2),
                                cost(CostKind.REVENUE_RECURRENT, 5_000_000))));
    }

    @Test
    void aGoLiveHasThreeReceiversAtMost() {
        assertThat(terms(touching(4, true), Rule.CHUNK_MANY_RECEIVERS)).contains(new Term.Count(4));
        assertThat(touching(3, true).found(Rule.CHUNK_MANY_RECEIVERS)).isEmpty();
        assertThat(touching(4, false).found(Rule.CHUNK_MANY_RECEIVERS)).isEmpty();
    }

    @Test
    void whereNobodyIsSaidToFeelItAllWhoTakePartReceiveIt() {
        List<OrganisationId> others = List.of(org(1), org(2), org(3));
        assertThat(terms(organisations(draft -> draft.goLive(true).participants(others)), Rule.CHUNK_MANY_RECEIVERS))
                .contains(new Term.Count(4));
    }

    private static CheckedPlan touching(int count, boolean goLive) {
        SequencedMap<OrganisationId, Integer> impact = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            impact.put(org(i), i < count ? 1 : 0);
        }
        return organisations(draft -> draft.goLive(goLive).impact(impact));
    }

    private static OrganisationId org(int number) {
        return number == 0 ? TRUST : new OrganisationId("TRUST" + number);
    }

    private static CheckedPlan organisations(Consumer<ChunkDraft> details) {
        return new CheckedPlan()
                .chunk("A", details)
                .with(draft -> draft.organisations(
                        Register.of(List.of(trust("TRUST"), trust("TRUST1"), trust("TRUST2"), trust("TRUST3")))));
    }

    @Test
    void anOutcomeIsOneSentence() {
        assertThat(terms(outcome("Beds are known. Nobody waits for a letter."), Rule.CHUNK_MANY_OUTCOMES))
                .contains(new Term.Count(2));
        assertThat(outcome("Beds are known, and nobody waits for a letter.").found(Rule.CHUNK_MANY_OUTCOMES))
                .isEmpty();
        assertThat(outcome(" ").found(Rule.CHUNK_MANY_OUTCOMES)).isEmpty();
    }

    /// Nor does the stop behind a shortened word end one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patients of St. Mary's see one record.",
                "Letters reach Dr. Jones's practice within a day.",
                "Clinics, e.g. Cardiology, book online (approx. Half of them by phone)."
            })
    void aShortenedWordEndsNoSentence(String text) {
        assertThat(outcome(text).found(Rule.CHUNK_MANY_OUTCOMES)).isEmpty();
        assertThat(terms(outcome(text + " Nobody waits!"), Rule.CHUNK_MANY_OUTCOMES))
                .contains(new Term.Count(2));
    }

    private static CheckedPlan outcome(String text) {
        return new CheckedPlan().chunk("A", draft -> draft.outcome(text));
    }

    /// Two weeks over 31 March 2028, £7,000 a week.
    @Test
    void moneyStandsOnBothSidesOfAYearsEndOrOnNeither() {
        assertThat(terms(over(2027), Rule.CHUNK_PAID_ON_ONE_SIDE))
                .contains(
                        new Term.Sum(Money.ofPounds(7_000)), new Term.Count(0), new Term.Year(new FinancialYear(2028)));
        assertThat(over(2027, 2028).found(Rule.CHUNK_PAID_ON_ONE_SIDE)).isEmpty();
        assertThat(over().found(Rule.CHUNK_PAID_ON_ONE_SIDE)).isEmpty();
    }

    /// Four weeks over 31 March 2028, of which one is in the year before: nobody pays the other three. That
    /// another organisation gets money for what it costs each year does not pay for it.
    @Test
    void moneyForWhatAnotherPaysEachYearDoesNotCount() {
        OrganisationId other = new OrganisationId("TRUST1");
        Award forOther = new Award(new FinancialYear(2028), other, Money.ofPounds(100_000), AwardStatus.SECURED, null);
        CheckedPlan plan = new CheckedPlan()
                .chunk(
                        "A",
                        draft -> draft.notBefore(day("2028-03-25"))
                                .duration(WorkSpan.weeks(4))
                                .costs(List.of(
                                        cost(CostKind.REVENUE_ONE_OFF, 28_000),
                                        new CostLine(other, CostKind.REVENUE_RECURRENT, Money.ofPounds(1_000), ""))))
                .with(draft -> draft.organisations(Register.of(List.of(trust("TRUST"), trust("TRUST1"))))
                        .funds(Register.of(
                                List.of(fund(FundKind.REVENUE, award(2027, 100_000, AwardStatus.SECURED), forOther)))));

        assertThat(terms(plan, Rule.CHUNK_PAID_ON_ONE_SIDE))
                .contains(new Term.Sum(Money.ofPounds(21_000)), new Term.Year(new FinancialYear(2028)));
    }

    /// A hundred and four weeks from 1 April 2027, £1,000 a day: the money of the first year alone leaves two
    /// without.
    @Test
    void allYearsWithoutMoneyAreCounted() {
        CheckedPlan plan = new CheckedPlan()
                .chunk(
                        "A",
                        draft -> draft.duration(WorkSpan.days(366 + 365 + 1))
                                .costs(List.of(cost(CostKind.CAPITAL_ONE_OFF, 732_000))))
                .with(draft -> draft.funds(
                        Register.of(List.of(fund(FundKind.CAPITAL, award(2027, 900_000, AwardStatus.SECURED))))));

        assertThat(terms(plan, Rule.CHUNK_PAID_ON_ONE_SIDE))
                .containsExactly(
                        new Term.Name(id("A")),
                        new Term.Sum(Money.ofPounds(366_000)),
                        new Term.Count(0),
                        new Term.Year(new FinancialYear(2028)),
                        new Term.Count(2));
    }

    private static CheckedPlan over(int... years) {
        Award[] awards = IntStream.of(years)
                .mapToObj(year -> award(year, 100_000, AwardStatus.SECURED))
                .toArray(Award[]::new);
        return new CheckedPlan()
                .chunk(
                        "A",
                        draft -> draft.notBefore(day("2028-03-25"))
                                .duration(WorkSpan.weeks(2))
                                .costs(List.of(cost(CostKind.CAPITAL_ONE_OFF, 14_000))))
                .with(draft -> draft.funds(Register.of(List.of(fund(FundKind.CAPITAL, awards)))));
    }

    @Test
    void whatIsUsefulLiesTwoStepsOffAtMost() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("A", draft -> draft.standsAlone(false))
                .chunk("B", draft -> draft.standsAlone(false).dependencies(List.of(after("A"))))
                .chunk("C", draft -> draft.standsAlone(false).dependencies(List.of(after("B"))))
                .chunk("D", after("C"))
                .chunk("E", draft -> draft.standsAlone(false));

        assertThat(plan.found(Rule.VALUE_TOO_FAR)).containsExactly("A", "E");
        assertThat(plan.findings(Rule.VALUE_TOO_FAR))
                .extracting(finding -> finding.terms().get(1))
                .containsExactly(new Term.Count(3), new Term.Count(0));
    }

    @Test
    void aPlanInWhichNothingStandsAloneIsNotAskedForIt() {
        assertThat(new CheckedPlan()
                        .chunk("A", draft -> draft.standsAlone(false))
                        .found(Rule.VALUE_TOO_FAR))
                .isEmpty();
    }

    /// B waits for the gate that A makes the case of: it is a step, until it is decided.
    @Test
    void aGateThatIsNotDecidedYetIsAStep() {
        assertThat(gated(null).found(Rule.VALUE_TOO_FAR)).isEmpty();
        assertThat(gated(day("2027-04-01")).found(Rule.VALUE_TOO_FAR)).containsExactly("A");
    }

    private static CheckedPlan gated(@Nullable LocalDate decided) {
        Gate gate = new Gate(
                new GateId("G"),
                "Gate",
                GateType.FBC,
                id("A"),
                List.of(id("B")),
                List.of(),
                0,
                null,
                decided,
                GateStatus.PLANNED,
                "");
        return new CheckedPlan()
                .chunk("A", draft -> draft.standsAlone(false))
                .chunk("B")
                .with(draft -> draft.gates(Register.of(List.of(gate))));
    }

    /// A disbenefit is none, and neither is one that has been withdrawn.
    @Test
    void onlyABenefitThatIsExpectedIsOne() {
        Benefit good = benefit("X", BenefitClass.CRB, 1_000);
        Benefit bad = benefit("Y", BenefitClass.CRB, -1_000).withEnablingChunks(List.of(id("E")));
        Benefit gone = benefit("Z", BenefitClass.CRB, 1_000)
                .withEnablingChunks(List.of(id("E")))
                .withRealisation(new Realisation(BenefitStatus.WITHDRAWN, null, null, List.of(), List.of()));
        for (Benefit other : List.of(bad, gone)) {
            CheckedPlan plan = new CheckedPlan()
                    .chunk("A")
                    .chunk("E")
                    .with(draft -> draft.benefits(Register.of(List.of(good, other))));
            assertThat(plan.found(Rule.BENEFIT_TOO_FAR)).containsExactly("E");
        }
    }

    @Test
    void aBenefitLiesTwoStepsOffAtMost() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("D")
                .chunk("C", after("D"))
                .chunk("B", after("C"))
                .chunk("A", after("B"))
                .with(draft -> draft.benefits(Register.of(List.of(benefit("X", BenefitClass.CRB, 1_000)))));

        assertThat(plan.found(Rule.BENEFIT_TOO_FAR)).containsExactly("D");
        assertThat(plan.findings(Rule.BENEFIT_TOO_FAR).getFirst().terms()).contains(new Term.Count(3));
    }
}
