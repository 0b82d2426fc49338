package dev.trajectory.finance;

import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.RandomMoney;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitForecast;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.GainShareBasis;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.GainShareStatus;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Measurement;
import dev.trajectory.model.Measuring;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Realisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random plans with benefits and gain shares beside money that is short: the same for the same seed.
final class RandomBenefits {

    private final Random random;
    private final MoneyPlan plan;

    private RandomBenefits(long seed) {
        random = new Random(seed);
        plan = RandomMoney.plan(seed);
    }

    static MoneyPlan plan(long seed) {
        return new RandomBenefits(seed).made();
    }

    private MoneyPlan made() {
        int benefits = random.nextInt(6);
        for (int i = 0; i < benefits; i++) {
            plan.benefit(benefit("B" + i));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            plan.share(rule("G" + i, benefits));
        }
        return plan;
    }

    private OrganisationId organisation() {
        return new OrganisationId(List.of("A", "B", "X").get(random.nextInt(3)));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Benefit benefit(String id) {
        BenefitClass benefitClass = one(BenefitClass.values());
        return new Benefit(
                new BenefitId(id),
                id,
                benefitClass,
                organisation(),
                random.nextInt(8) == 0 ? null : new Money(random.nextInt(200_000) - 50_000),
                enabling(),
                List.of(),
                List.of(),
                random.nextInt(60),
                ramp(),
                random.nextBoolean() ? null : 1 + random.nextInt(4),
                "",
                "",
                "",
                null,
                null,
                Measuring.NONE,
                random.nextInt(5) > 0,
                random.nextBoolean(),
                one(DiscountSchedule.values()),
                new Percent(BigDecimal.valueOf(random.nextInt(6_000) - 5_000, 2)),
                "",
                random.nextBoolean() ? null : one(Grade.values()),
                false,
                random.nextBoolean() ? organisation() : null,
                realisation(),
                "");
    }

    private List<ChunkId> enabling() {
        List<ChunkId> enabling = new ArrayList<>();
        plan.chunks().forEach(chunk -> {
            if (random.nextInt(3) == 0) {
                enabling.add(chunk.id());
            }
        });
        return enabling;
    }

    private List<Percent> ramp() {
        List<Percent> ramp = new ArrayList<>();
        do {
            ramp.add(new Percent(BigDecimal.valueOf(random.nextInt(12_000), 2)));
        } while (random.nextBoolean());
        return ramp;
    }

    private Realisation realisation() {
        BenefitForecast forecast = random.nextInt(3) > 0
                ? null
                : new BenefitForecast(
                        random.nextBoolean() ? null : new Money(random.nextInt(100_000)),
                        random.nextBoolean() ? null : day(),
                        random.nextBoolean());
        List<Measurement> measurements = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            measurements.add(new Measurement(day(), null, new Money(random.nextInt(9_999)), ""));
        }
        BenefitStatus status = random.nextInt(6) == 0 ? BenefitStatus.WITHDRAWN : BenefitStatus.PLANNED;
        return new Realisation(status, null, forecast, measurements, List.of());
    }

    private LocalDate day() {
        return LocalDate.of(2026, 4, 1).plusDays(random.nextInt(365 * 5));
    }

    private GainShareRule rule(String id, int benefits) {
        return new GainShareRule(
                new GainShareId(id),
                new BenefitId("B" + random.nextInt(benefits + 1)),
                organisation(),
                organisation(),
                new Percent(BigDecimal.valueOf(random.nextInt(10_000), 2)),
                one(GainShareBasis.values()),
                new FinancialYear(2025 + random.nextInt(6)),
                random.nextBoolean() ? null : new FinancialYear(2028 + random.nextInt(4)),
                random.nextBoolean() ? null : new Money(random.nextInt(50_000)),
                one(GainShareStatus.values()),
                "");
    }
}
