package dev.trajectory.finance;

import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Realisation;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

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
        return changed(benefit, new Parts(benefit).schedule(schedule));
    }

    static Benefit lasting(Benefit benefit, int years) {
        return changed(benefit, new Parts(benefit).years(years));
    }

    static Benefit realised(Benefit benefit, Realisation realisation) {
        return changed(benefit, new Parts(benefit).realisation(realisation));
    }

    static Benefit from(Benefit benefit, String loser) {
        return changed(benefit, new Parts(benefit).counterparty(new OrganisationId(loser)));
    }

    static Benefit inEconomicCase(Benefit benefit) {
        return changed(benefit, new Parts(benefit).inEconomicCase());
    }

    /// The parts of a benefit that tests change.
    private static final class Parts {
        private @Nullable Integer years;
        private DiscountSchedule schedule;
        private Realisation realisation;
        private @Nullable OrganisationId counterparty;
        private boolean economic;

        Parts(Benefit benefit) {
            years = benefit.durationYears();
            schedule = benefit.discountSchedule();
            realisation = benefit.realisation();
            counterparty = benefit.counterparty();
            economic = benefit.inEconomicCase();
        }

        Parts years(int changed) {
            years = changed;
            return this;
        }

        Parts schedule(DiscountSchedule changed) {
            schedule = changed;
            return this;
        }

        Parts realisation(Realisation changed) {
            realisation = changed;
            return this;
        }

        Parts counterparty(OrganisationId changed) {
            counterparty = changed;
            return this;
        }

        Parts inEconomicCase() {
            economic = true;
            return this;
        }
    }

    private static Benefit changed(Benefit benefit, Parts parts) {
        return new Benefit(
                benefit.id(),
                benefit.title(),
                benefit.benefitClass(),
                benefit.beneficiary(),
                benefit.fullYearValue(),
                benefit.enablingChunks(),
                benefit.outcomes(),
                benefit.businessChanges(),
                benefit.startLagWeeks(),
                benefit.rampUp(),
                parts.years,
                benefit.owner(),
                benefit.measure(),
                benefit.unit(),
                benefit.baseline(),
                benefit.target(),
                benefit.measuring(),
                parts.economic,
                benefit.inFinancialCase(),
                parts.schedule,
                benefit.optimismAdjustment(),
                benefit.evidence(),
                benefit.grade(),
                benefit.isDisbenefit(),
                parts.counterparty,
                parts.realisation,
                benefit.notes());
    }
}
