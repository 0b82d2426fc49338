package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitTest {

    /// A benefit of that value in a full year, in pounds, or so much a unit.
    private static Benefit benefit(
            Long value, String price, String baseline, String target, boolean isDisbenefit, Realisation realisation) {
        return new Benefit(
                new BenefitId("B1"),
                "Fewer calls",
                BenefitClass.NCRB,
                new OrganisationId("A"),
                value == null ? null : Money.ofPounds(value),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(Percent.of(100)),
                null,
                "",
                "",
                "calls",
                number(baseline),
                number(target),
                new Measuring(price == null ? null : Money.ofPounds(number(price)), false, null, "", ""),
                true,
                false,
                DiscountSchedule.STANDARD,
                Percent.ZERO,
                "",
                null,
                isDisbenefit,
                null,
                realisation,
                "");
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 60, 12.50, false, 500",
        "60, 100, 12.50, false, 500",
        "60, 100, 12.50, true, -500",
        "0, 14, 70000, false, 980000",
        "1.42, 2.9, 0.01, false, 0.01",
        "5, 5, 3, false, 0"
    })
    void unitsTimesPriceIsAYearsValue(
            String baseline, String target, String price, boolean isDisbenefit, String pounds) {
        Benefit benefit = benefit(null, price, baseline, target, isDisbenefit, Realisation.NONE);

        assertThat(benefit.yearlyValue()).isEqualTo(Money.ofPounds(new BigDecimal(pounds)));
        assertThat(benefit.plannedValue()).isEqualTo(benefit.yearlyValue());
    }

    @Test
    void withoutAMeasureAPriceValuesNothing() {
        assertThat(benefit(null, "5", "10", null, false, Realisation.NONE).yearlyValue())
                .isNull();
        assertThat(benefit(null, null, "10", "20", false, Realisation.NONE).yearlyValue())
                .isNull();
        assertThat(benefit(700L, null, "10", "20", false, Realisation.NONE).yearlyValue())
                .isEqualTo(Money.ofPounds(700));
    }

    @Test
    void aValueIsSaidOnce() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> benefit(50L, "5", "10", "20", false, Realisation.NONE))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(InvalidValue.Reason.SAID_TWICE);
                    assertThat(e.field()).isEqualTo("fullYearValue");
                    assertThat(e.bounds()).isEqualTo("unitPrice");
                });
    }

    @Test
    void moreThanAPlanMayHoldIsRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> benefit(null, "1000", "0", "1e29", false, Realisation.NONE))
                .satisfies(e -> assertThat(e.field()).isEqualTo("unitPrice"));
    }

    @ParameterizedTest
    @CsvSource({"true, 250, 250", "false, 250, 700", "true, , 700"})
    void aForecastCountsOnceItIsAdopted(boolean adopted, Long forecast, long counted) {
        BenefitForecast expected =
                new BenefitForecast(forecast == null ? null : Money.ofPounds(forecast), null, adopted);
        Benefit benefit = benefit(
                700L,
                null,
                null,
                null,
                false,
                new Realisation(BenefitStatus.AT_RISK, null, expected, List.of(), List.of()));

        assertThat(benefit.yearlyValue()).isEqualTo(Money.ofPounds(counted));
        assertThat(benefit.plannedValue()).isEqualTo(Money.ofPounds(700));
        assertThat(benefit.isExpected()).isTrue();
    }

    @Test
    void whatIsWithdrawnIsNoLongerExpected() {
        Realisation withdrawn = new Realisation(BenefitStatus.WITHDRAWN, null, null, List.of(), List.of());

        assertThat(benefit(700L, null, null, null, false, withdrawn).isExpected())
                .isFalse();
    }

    @Test
    void measurementsAndReviewsStandInTheOrderOfTheirDates() {
        Measurement late = new Measurement(LocalDate.of(2029, 3, 31), null, Money.ofPounds(1), "");
        Measurement early = new Measurement(LocalDate.of(2028, 3, 31), BigDecimal.ONE, null, "Audit");
        LocalDate first = LocalDate.of(2028, 4, 30);
        LocalDate second = LocalDate.of(2029, 4, 30);

        Realisation realisation = new Realisation(
                BenefitStatus.REALISING, null, null, List.of(late, early), List.of(second, first, second));

        assertThat(realisation.measurements()).containsExactly(early, late);
        assertThat(realisation.reviews()).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "QALYs, true",
        "QALY, true",
        "qaly, true",
        "' QALYs a year', true",
        "Qalys (EQ-5D), true",
        "calls, false",
        "£ per QALY, false",
        "QALYpedia, false",
        "Quality-adjusted life years, true",
        "quality adjusted life-year, true",
        "Adjusted life years, false",
        "Number of QALYs gained per patient, true",
        "£/QALY, false",
        "'', false"
    })
    void lifeYearsAreKnownByTheirUnit(String unit, boolean isQaly) {
        Benefit benefit = new Benefit(
                new BenefitId("B1"),
                "Longer lives",
                BenefitClass.SB,
                new OrganisationId("A"),
                Money.ofPounds(980),
                List.of(),
                List.of(),
                0,
                List.of(Percent.of(100)),
                null,
                "",
                "",
                unit,
                null,
                null,
                true,
                false,
                DiscountSchedule.HEALTH,
                Percent.ZERO,
                "",
                false,
                null,
                "");

        assertThat(benefit.isQaly()).isEqualTo(isQaly);
    }
}
