package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostLineTest {

    private static final CostLine PLAIN =
            new CostLine(new OrganisationId("A"), CostKind.CAPITAL_ONE_OFF, Money.ofPounds(100), "Kit");

    @Test
    void whatAProfileStatesAddsUpToTheAmount() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> with(CostKind.CAPITAL_ONE_OFF, 100, monthly(60, 39)))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(InvalidValue.Reason.WRONG_SUM);
                    assertThat(e.field()).isEqualTo("profile");
                    assertThat(e.value()).isEqualTo("99");
                    assertThat(e.bounds()).isEqualTo("100");
                });
        assertThat(with(CostKind.CAPITAL_ONE_OFF, 100, monthly(60, 0, 40)).profile())
                .isEqualTo(monthly(60, 0, 40));
    }

    @ParameterizedTest
    @CsvSource({"100, 150, -50", "-100, -150, 50", "0, 10, -10"})
    void noneOfItGoesTheOtherWay(long amount, long first, long second) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> with(CostKind.CAPITAL_ONE_OFF, amount, monthly(first, second)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(InvalidValue.Reason.OUT_OF_RANGE));
    }

    @Test
    void aRecurrentCostIsEven() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> with(CostKind.REVENUE_RECURRENT, 100, new SpendProfile.AtStart()));
        assertThat(with(CostKind.CAPITAL_ONE_OFF, 100, monthly(60, 40))
                        .withKind(CostKind.REVENUE_RECURRENT)
                        .profile())
                .isEqualTo(new SpendProfile.Even());
    }

    @Property
    void anotherAmountIsSpentInTheSameProportions(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 1_000_000_000L) Long> pence,
            @ForAll @LongRange(min = -Money.MOST, max = Money.MOST) long changed) {
        long whole = pence.stream().mapToLong(Long::longValue).sum();
        List<Money> months = pence.stream().map(Money::new).toList();
        CostLine line = with(CostKind.CAPITAL_ONE_OFF, new Money(whole), new SpendProfile.Monthly(months));

        CostLine scaled = line.withAmount(new Money(changed));

        assertThat(scaled.amount()).isEqualTo(new Money(changed));
        if (whole == 0) {
            assertThat(scaled.profile()).isEqualTo(new SpendProfile.Even());
        } else {
            for (int i = 0; i < months.size(); i++) {
                double exact = changed * (double) pence.get(i) / whole;
                assertThat((double) scaled.profile().stated().get(i).pence())
                        .isBetween(exact - 1 - Math.abs(exact) * 1e-12, exact + 1 + Math.abs(exact) * 1e-12);
            }
        }
    }

    @Test
    void paymentsStandInTheOrderOfTheirDates() {
        SpendProfile.Dated dated = new SpendProfile.Dated(new LinkedHashMap<>(Map.of(
                LocalDate.of(2028, 1, 1), Money.ofPounds(1),
                LocalDate.of(2027, 6, 1), Money.ofPounds(2),
                LocalDate.of(2027, 9, 1), Money.ofPounds(3))));

        assertThat(dated.stated()).containsExactly(Money.ofPounds(2), Money.ofPounds(3), Money.ofPounds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "EQUIPMENT_DEVELOPMENT, CAPITAL_ONE_OFF, , 200",
        "NON_STANDARD_BUILDINGS, REVENUE_ONE_OFF, , 51",
        "NON_STANDARD_BUILDINGS, REVENUE_RECURRENT, , 12",
        "OUTSOURCING, REVENUE_RECURRENT, , 41",
        "OUTSOURCING, CAPITAL_ONE_OFF, , 12",
        "STANDARD_BUILDINGS, CAPITAL_ONE_OFF, 8, 8",
        ", CAPITAL_ONE_OFF, , 12",
        ", CAPITAL_ONE_OFF, 8, 8"
    })
    void optimismBiasIsTheLinesOwnThenItsCategorysThenWhatIsUsual(
            OptimismCategory category, CostKind kind, Long own, long rate) {
        Optimism optimism = new Optimism(category, own == null ? null : Percent.of(own), Percent.ZERO);

        assertThat(optimism.rate(kind, Percent.of(12))).isEqualTo(Percent.of(rate));
        assertThat(optimism.isUsual(kind)).isEqualTo(rate == 12);
    }

    private static CostLine with(CostKind kind, long pounds, SpendProfile profile) {
        return with(kind, Money.ofPounds(pounds), profile);
    }

    private static CostLine with(CostKind kind, Money amount, SpendProfile profile) {
        return new CostLine(
                PLAIN.payer(),
                kind,
                amount,
                profile,
                PLAIN.pricing(),
                PLAIN.optimism(),
                null,
                Outturn.NONE,
                Money.ZERO,
                null,
                "",
                "");
    }

    private static SpendProfile monthly(long... pounds) {
        return new SpendProfile.Monthly(
                java.util.Arrays.stream(pounds).mapToObj(Money::ofPounds).toList());
    }
}
