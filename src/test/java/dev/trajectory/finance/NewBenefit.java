package dev.trajectory.finance;

import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import java.util.List;
import java.util.stream.LongStream;

/// Benefits to organisation "A" for tests, in thousands of pounds.
final class NewBenefit {

    private NewBenefit() {}

    /// A benefit enabled by one chunk, in full at once unless it says by what steps.
    static Benefit benefit(String id, BenefitClass benefitClass, double thousands, String chunk, long... ramp) {
        boolean cash = benefitClass == BenefitClass.CRB || benefitClass == BenefitClass.TRANSFER;
        return new Benefit(
                new BenefitId(id),
                id,
                benefitClass,
                new OrganisationId("A"),
                MoneyPlan.thousands(thousands),
                List.of(MoneyPlan.chunk(chunk)),
                List.of(),
                0,
                ramp.length == 0
                        ? List.of(Percent.of(100))
                        : LongStream.of(ramp).mapToObj(Percent::of).toList(),
                null,
                "",
                "",
                "",
                null,
                null,
                benefitClass != BenefitClass.TRANSFER,
                cash,
                DiscountSchedule.STANDARD,
                Percent.ZERO,
                "",
                thousands < 0,
                null,
                "");
    }

    static Benefit discounted(Benefit benefit, DiscountSchedule schedule) {
        return with(benefit, benefit.durationYears(), schedule);
    }

    static Benefit lasting(Benefit benefit, int years) {
        return with(benefit, years, benefit.discountSchedule());
    }

    private static Benefit with(
            Benefit benefit, @org.jspecify.annotations.Nullable Integer years, DiscountSchedule schedule) {
        return new Benefit(
                benefit.id(),
                benefit.title(),
                benefit.benefitClass(),
                benefit.beneficiary(),
                benefit.fullYearValue(),
                benefit.enablingChunks(),
                benefit.outcomes(),
                benefit.startLagWeeks(),
                benefit.rampUp(),
                years,
                benefit.owner(),
                benefit.measure(),
                benefit.unit(),
                benefit.baseline(),
                benefit.target(),
                benefit.inEconomicCase(),
                benefit.inFinancialCase(),
                schedule,
                benefit.optimismAdjustment(),
                benefit.evidence(),
                benefit.isDisbenefit(),
                benefit.counterparty(),
                benefit.notes());
    }
}
