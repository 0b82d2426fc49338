package dev.trajectory.check;

import static dev.trajectory.check.CheckedPlan.TRUST;
import static dev.trajectory.check.CheckedPlan.after;
import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.trust;
import static dev.trajectory.check.MoneyRulesTest.award;
import static dev.trajectory.check.MoneyRulesTest.benefit;
import static dev.trajectory.check.MoneyRulesTest.cost;
import static dev.trajectory.check.MoneyRulesTest.fund;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Register;
import dev.trajectory.model.WorkSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
