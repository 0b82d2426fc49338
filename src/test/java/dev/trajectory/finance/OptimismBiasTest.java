package dev.trajectory.finance;

import static dev.trajectory.funding.MoneyPlan.thousands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OptimismCategory;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimismBiasTest {

    /// A one-off cost in the base year, in thousands of pounds.
    @ParameterizedTest
    @CsvSource({
        "NON_STANDARD_BUILDINGS, , 92, 100000, 104080",
        ", 50, 50, 100, 125",
        ", 50, 0, 100, 150",
        "EQUIPMENT_DEVELOPMENT, , 0, 100, 300",
        "OUTSOURCING, , 0, 100, 110",
        ", , 0, 100, 110",
        ", , 50, 100, 105"
    })
    void raisesACostByItsRateLessWhatIsManagedAway(
            @Nullable OptimismCategory category, @Nullable Long rate, long mitigation, double cost, double raised) {
        Optimism optimism = new Optimism(category, rate == null ? null : Percent.of(rate), Percent.of(mitigation));
        CostLine line = new CostLine(
                MoneyPlan.organisation("A"),
                CostKind.CAPITAL_ONE_OFF,
                thousands(cost),
                new SpendProfile.Even(),
                Pricing.PLAIN,
                optimism,
                null,
                Outturn.NONE,
                Money.ZERO,
                null,
                "",
                "");
        MoneyPlan made = new MoneyPlan(Rates.appraisal(2)).chunk("C", "2027-05-01", "2027-05-31", line);
        var chunk = made.plan().chunks().get(MoneyPlan.chunk("C"));
        var plan = made.plan()
                .withChunks(made.plan()
                        .chunks()
                        .with(chunk.draft().optimismBias(Percent.of(10)).chunk()));
        Finances finances = Finances.of(plan, made);
        assertThat(finances.economicCase(Bias.WITH).presentCosts()).isEqualTo(thousands(raised));
        assertThat(finances.economicCase(Bias.WITHOUT).presentCosts()).isEqualTo(thousands(cost));
    }
}
