package dev.trajectory.finance;

import static dev.trajectory.finance.NewBenefit.benefit;
import static dev.trajectory.funding.MoneyPlan.organisation;
import static dev.trajectory.funding.MoneyPlan.thousands;
import static dev.trajectory.funding.Rates.flow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundingRules;
import dev.trajectory.model.GainShareBasis;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.GainShareStatus;
import dev.trajectory.model.Money;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Gain shares of a benefit that begins in the second of four years, in thousands of pounds.
class GainSharesTest {

    private static final Benefit CASH = benefit("B", BenefitClass.CRB, 100, "C", 50, 100);

    private static GainShareRule rule(
            GainShareBasis basis, long share, int from, @Nullable Integer to, @Nullable Money cap) {
        return new GainShareRule(
                new GainShareId("G"),
                new BenefitId("B"),
                organisation("A"),
                organisation("P"),
                Percent.of(share),
                basis,
                new FinancialYear(from),
                to == null ? null : new FinancialYear(to),
                cap,
                GainShareStatus.PROPOSED,
                "");
    }

    private static GainShareRule half(int from, @Nullable Integer to) {
        return rule(GainShareBasis.SHARE_OF_CASH_BENEFIT, 50, from, to, null);
    }

    private static Finances finances(Benefit benefit, GainShareRule rule) {
        MoneyPlan made = made(benefit, rule);
        return Finances.of(made.plan(), made);
    }

    private static MoneyPlan made(Benefit benefit, GainShareRule rule) {
        return new MoneyPlan(Rates.appraisal(4))
                .chunk("C", "2028-03-01", "2028-03-31")
                .benefit(benefit)
                .share(rule);
    }

    private static ByYear received(Benefit benefit, GainShareRule rule) {
        GainShares shares = finances(benefit, rule).gainShares();
        assertThat(shares.net(organisation("A")))
                .isEqualTo(shares.net(organisation("P")).negated());
        return shares.net(organisation("P"));
    }

    @Test
    void aShareOfCash() {
        assertThat(received(CASH, half(2020, null))).isEqualTo(flow(0, 25, 50, 50));
    }

    @Test
    void fromOneYearToAnother() {
        assertThat(received(CASH, half(2029, 2029))).isEqualTo(flow(0, 0, 50));
    }

    @Test
    void noMoreThanItsCap() {
        GainShareRule capped = rule(GainShareBasis.SHARE_OF_CASH_BENEFIT, 50, 2027, null, thousands(30));
        assertThat(received(CASH, capped)).isEqualTo(flow(0, 25, 30, 30));
    }

    @Test
    void whatADisbenefitCostsIsMadeUpFor() {
        Benefit disbenefit = benefit("B", BenefitClass.CRB, -100, "C");
        GainShareRule made = rule(GainShareBasis.COMPENSATE_DISBENEFIT, 100, 2027, null, null);
        assertThat(received(disbenefit, made)).isEqualTo(flow(0, 100, 100, 100));
    }

    @Test
    void aFixedShareOfTheFullValueWhateverHasComeOfIt() {
        assertThat(received(CASH, rule(GainShareBasis.FIXED, 10, 2027, 2029, null)))
                .isEqualTo(flow(10, 10, 10));
    }

    @Test
    void whatReleasesNoCashIsNotShared() {
        assertThat(received(benefit("B", BenefitClass.NCRB, 100, "C"), half(2020, null)))
                .isEqualTo(ByYear.NIL);
    }

    @Test
    void rulesOnlyProposedCountUnlessThatIsSwitchedOff() {
        MoneyPlan made = made(CASH, half(2020, null));
        Plan plan = made.plan();
        FundingRules agreed = new FundingRules(Counting.SECURED, false, null, true);
        Plan switched = plan.withSettings(plan.settings().withFunding(agreed));
        assertThat(Finances.of(plan, made).gainShares().flows()).hasSize(1);
        assertThat(Finances.of(switched, made).gainShares().flows()).isEmpty();
    }
}
