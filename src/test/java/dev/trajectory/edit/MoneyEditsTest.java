package dev.trajectory.edit;

import static dev.trajectory.edit.Northmoor.after;
import static dev.trajectory.edit.Northmoor.id;
import static dev.trajectory.edit.Northmoor.plan;
import static dev.trajectory.edit.Northmoor.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What of money an edit may bring into a plan, and what is refused.
class MoneyEditsTest {

    private static final BenefitId QALYS = new BenefitId("B20");

    private static final FundId FUND = new FundId("F01");

    private final Plan plan = plan();

    @Test
    void aBenefitInLifeYearsIsNotPutOnTheStandardRate() {
        Refusal refusal = refused(plan, put(benefit(schedule(DiscountSchedule.STANDARD))));

        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.QALY_RATE);
        assertThat(refusal.subjects()).containsExactly(QALYS);
    }

    @Test
    void whereItIsOnItAlreadyItsOtherFieldsMayChange() {
        Plan opened = plan.draft()
                .benefits(plan.benefits().with(benefit(schedule(DiscountSchedule.STANDARD))))
                .plan();
        Benefit wrong = opened.benefits().get(QALYS);

        assertThat(after(opened, put(wrong.withEnablingChunks(List.of(id("C01")))))
                        .benefits()
                        .get(QALYS)
                        .enablingChunks())
                .containsExactly(id("C01"));
        assertThat(after(opened, put(plan.benefits().get(QALYS)))).isEqualTo(plan);
    }

    @Test
    void aDisbenefitIsNotMadeWorthMoreThanNothing() {
        Benefit loss = plan.benefits().get(new BenefitId("B19"));
        Benefit gain =
                (Benefit) Components.changed(loss, value -> value instanceof Money money ? money.negated() : value);
        assertThat(gain).isNotNull();
        Refusal refusal = refused(plan, put(gain));

        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.DISBENEFIT_ABOVE_NIL);
        assertThat(refusal.subjects()).containsExactly(loss.id());
        Plan opened = plan.draft().benefits(plan.benefits().with(gain)).plan();
        assertThat(after(opened, put(gain.withEnablingChunks(List.of(id("C01")))))
                        .benefits()
                        .get(loss.id())
                        .enablingChunks())
                .containsExactly(id("C01"));
        assertThat(after(opened, put(loss))).isEqualTo(plan);
    }

    @Test
    void aMatchIsAtMostTheWhole() {
        assertThat(refused(plan, put(fund(101))).reason()).isEqualTo(Refusal.Reason.INVALID_VALUE);
        assertThat(refused(plan, put(fund(101))).terms()).containsExactly("OUT_OF_RANGE", "101%", "0% to 100%");
        assertThat(refused(plan, put(fund(-1))).reason()).isEqualTo(Refusal.Reason.INVALID_VALUE);
        assertThat(after(plan, put(fund(100))).funds().get(FUND).match()).isEqualTo(Percent.of(100));
    }

    @Test
    void aGainShareIsNotMadeLessThanNothing() {
        GainShareRule rule = plan.gainShares().iterator().next();
        GainShareRule less = changed(rule, value -> value instanceof Percent ? Percent.of(-1) : value);
        GainShareRule capped = new GainShareRule(
                rule.id(),
                rule.benefit(),
                rule.payer(),
                rule.payee(),
                rule.share(),
                rule.basis(),
                rule.from(),
                rule.to(),
                Money.ofPounds(-5),
                rule.status(),
                rule.note());

        assertThat(refused(plan, put(less)).terms()).containsExactly("OUT_OF_RANGE", "-1%", "0% to 100%");
        assertThat(refused(plan, put(capped)).reason()).isEqualTo(Refusal.Reason.INVALID_VALUE);
        Plan opened = plan.draft().gainShares(plan.gainShares().with(less)).plan();
        assertThat(after(opened, put(rule))).isEqualTo(plan);
    }

    private static GainShareRule changed(GainShareRule rule, UnaryOperator<Object> change) {
        GainShareRule changed = (GainShareRule) Components.changed(rule, change);
        assertThat(changed).isNotNull();
        return changed;
    }

    private static Edit put(GainShareRule rule) {
        return new PutRecord<>(Section.GAIN_SHARES, rule, false);
    }

    @Test
    void aMatchThatAFileBroughtStaysWhileOtherFieldsChange() {
        Plan opened = plan.draft().funds(plan.funds().with(fund(120))).plan();

        assertThat(after(opened, put(fund(120).withAwards(List.of())))
                        .funds()
                        .get(FUND)
                        .awards())
                .isEmpty();
    }

    /// A finding says it: who types years in advance should not be stopped.
    @ParameterizedTest
    @ValueSource(ints = {1999, 2099})
    void anAwardOutsideTheYearsAppraisedIsKept(int year) {
        Fund fund = plan.funds().get(FUND);
        List<Award> awards = new ArrayList<>(fund.awards());
        awards.add(new Award(
                new FinancialYear(year), new OrganisationId("ERDH"), Money.ofPounds(1), AwardStatus.IDEA, null));

        assertThat(after(plan, put(fund.withAwards(awards))).funds().get(FUND).awards())
                .isEqualTo(awards);
    }

    @Test
    void theStartLineGoesWithItsChunk() {
        Plan lined = after(plan, startLine("C40"));

        assertThat(after(lined, new RemoveChunks(List.of(id("C40"))))
                        .settings()
                        .funding()
                        .startLine())
                .isNull();
        assertThat(after(lined, new MergeChunks(List.of(id("C39"), id("C40")), ""))
                        .settings()
                        .funding()
                        .startLine())
                .isEqualTo(id("C39"));
        Plan pieced = after(
                lined,
                new SplitChunk(
                        id("C40"),
                        List.of(Piece.of("One", 1), Piece.of("Two", 1)),
                        true,
                        Section.CHUNKS.freshIds(lined)));
        assertThat(pieced.settings().funding().startLine()).isEqualTo(id("C65"));
        assertThat(refused(plan, startLine("C99")).reason()).isEqualTo(Refusal.Reason.GONE);
    }

    private ChangeSettings startLine(String chunk) {
        return new ChangeSettings(
                plan.settings().withFunding(plan.settings().funding().withStartLine(new ChunkId(chunk))));
    }

    private static Edit put(Benefit benefit) {
        return new PutRecord<>(Section.BENEFITS, benefit, false);
    }

    private static Edit put(Fund fund) {
        return new PutRecord<>(Section.FUNDS, fund, false);
    }

    private Benefit benefit(UnaryOperator<Object> change) {
        Benefit benefit = (Benefit) Components.changed(plan.benefits().get(QALYS), change);
        assertThat(benefit).isNotNull();
        return benefit;
    }

    private static UnaryOperator<Object> schedule(DiscountSchedule schedule) {
        return value -> value instanceof DiscountSchedule ? schedule : value;
    }

    private Fund fund(long match) {
        Fund fund = (Fund) Components.changed(
                plan.funds().get(FUND), value -> value instanceof Percent ? Percent.of(match) : value);
        assertThat(fund).isNotNull();
        return fund;
    }
}
