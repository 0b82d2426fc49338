package dev.trajectory.finance;

import static dev.trajectory.funding.Rates.BASE;
import static dev.trajectory.funding.Rates.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.DiscountSchedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of discounting, in thousands of pounds.
class DiscountingTest {

    private static final Discounting DISCOUNTING = Discounting.of(Rates.appraisal(BASE + 50, 100));

    @ParameterizedTest
    @CsvSource({
        "0, 1.000000, 1.000000",
        "1, 0.966184, 0.985222",
        "2, 0.933511, 0.970662",
        "3, 0.901943, 0.956317",
        "4, 0.871442, 0.942184",
        "5, 0.841973, 0.928260",
        "6, 0.813501, ",
        "7, 0.785991, ",
        "10, 0.708919, 0.861667",
        "20, 0.502566, ",
        "30, 0.356278, 0.639762",
        "31, 0.345901, 0.631615",
        "60, 0.146782, ",
        "75, 0.094214, ",
        "76, 0.091916, ",
        "125, 0.027411, "
    })
    void factors(int t, String standard, String health) {
        assertThat(rounded(DISCOUNTING.factor(DiscountSchedule.STANDARD, BASE + t)))
                .isEqualTo(standard);
        if (health != null) {
            assertThat(rounded(DISCOUNTING.factor(DiscountSchedule.HEALTH, BASE + t)))
                    .isEqualTo(health);
        }
    }

    private static String rounded(double factor) {
        return BigDecimal.valueOf(factor).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Test
    void yearsBeforeTheBaseAreNotDiscounted() {
        assertThat(DISCOUNTING.factor(DiscountSchedule.STANDARD, BASE - 3)).isEqualTo(1);
    }

    @Test
    void twoOptionsOfTheGreenBook() {
        assertThat(present(flow(100, 35, 35, 35, 35))).isCloseTo(228.56, within(0.005));
        assertThat(present(flow(75, 47, 47, 47, 47))).isCloseTo(247.63, within(0.005));
    }

    @Test
    void costsFirstAndBenefitsLater() {
        double costs = present(flow(100, 50, 50));
        double benefits = present(flow(0, 0, 0, 30, 30, 30, 30, 30, 30, 30));
        assertThat(costs).isCloseTo(194.984714, within(0.0000005));
        assertThat(benefits).isCloseTo(171.239767, within(0.0000005));
        assertThat(benefits - costs).isCloseTo(-23.744947, within(0.000001));
        assertThat(benefits / costs).isCloseTo(0.878221, within(0.0000005));
    }

    @Test
    void equivalentAnnualAmount() {
        double present = present(flow(-100, 30, 30, 30, 30, 30));
        assertThat(present).isCloseTo(35.451571, within(0.0000005));
        assertThat(DISCOUNTING.equivalentAnnual(present, 5)).isCloseTo(7.851863, within(0.0000005));
    }

    @Test
    void savingsAgainstOutlay() {
        assertThat(present(flow(-10_000, 2_500, 2_500, 2_500, 2_500)) / 1_000).isCloseTo(-0.8173, within(0.00005));
        assertThat(present(flow(-5_000, 1_500, 1_500, 1_500, 1_500)) / 1_000).isCloseTo(0.5096, within(0.00005));
    }

    private static double present(ByYear flow) {
        return DISCOUNTING.present(flow, DiscountSchedule.STANDARD) / 100_000;
    }
}
