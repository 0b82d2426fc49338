package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.SpendProfile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class CostDivisionTest {

    private static final List<Long> ONE_TO_THREE = List.of(1L, 3L);

    @Test
    void sideBySideEachMonthIsDividedByShare() {
        List<CostLine> parts = parts(line(new SpendProfile.Monthly(pounds(40, 0, 60)), Outturn.NONE), false);

        assertThat(parts)
                .extracting(CostLine::profile)
                .containsExactly(
                        new SpendProfile.Monthly(pounds(10, 0, 15)), new SpendProfile.Monthly(pounds(30, 0, 45)));
        assertThat(parts).extracting(CostLine::amount).containsExactlyElementsOf(pounds(25, 75));
    }

    @Test
    void inSequenceTheFirstMoneyGoesToTheFirstPieceAndTheOthersCountFromTheirOwnFirstMonth() {
        List<CostLine> parts = parts(line(new SpendProfile.Monthly(pounds(5, 25, 30, 40)), Outturn.NONE), true);

        assertThat(parts)
                .extracting(CostLine::profile)
                .containsExactly(new SpendProfile.Monthly(pounds(5, 20)), new SpendProfile.Monthly(pounds(5, 30, 40)));
        assertThat(parts).extracting(CostLine::amount).containsExactlyElementsOf(pounds(25, 75));
    }

    @Test
    void whatIsDueBeforeAPieceStartsIsPaidInItsFirstMonth() {
        List<CostLine> parts = parts(line(new SpendProfile.Monthly(pounds(90, 0, 0, 10)), Outturn.NONE), true);

        assertThat(parts)
                .extracting(CostLine::profile)
                .containsExactly(new SpendProfile.Monthly(pounds(25)), new SpendProfile.Monthly(pounds(65, 0, 10)));
    }

    @Test
    void paymentsOnDatesKeepTheirDates() {
        SequencedMap<LocalDate, Money> payments = new LinkedHashMap<>(
                Map.of(LocalDate.of(2027, 5, 1), Money.ofPounds(20), LocalDate.of(2027, 9, 1), Money.ofPounds(80)));
        List<CostLine> parts = parts(line(new SpendProfile.Dated(payments), Outturn.NONE), true);

        assertThat(parts)
                .extracting(part -> ((SpendProfile.Dated) part.profile()).payments())
                .containsExactly(
                        new LinkedHashMap<>(Map.of(
                                LocalDate.of(2027, 5, 1), Money.ofPounds(20),
                                LocalDate.of(2027, 9, 1), Money.ofPounds(5))),
                        new LinkedHashMap<>(Map.of(LocalDate.of(2027, 9, 1), Money.ofPounds(75))));
    }

    @Test
    void whatWasSpentStaysWithThePieceThatHasBegun() {
        SequencedMap<YearMonth, Money> spent = new LinkedHashMap<>(Map.of(YearMonth.of(2027, 5), Money.ofPounds(60)));
        CostLine line = line(new SpendProfile.Even(), new Outturn(spent, Money.ofPounds(8), Money.ofPounds(120)));

        assertThat(parts(line, true))
                .extracting(CostLine::outturn)
                .containsExactly(
                        new Outturn(spent, Money.ofPounds(2), Money.ofPounds(30)),
                        new Outturn(new LinkedHashMap<>(), Money.ofPounds(6), Money.ofPounds(90)));
        assertThat(parts(line, false))
                .extracting(part -> part.outturn().spent().get(YearMonth.of(2027, 5)))
                .containsExactlyElementsOf(pounds(15, 45));
    }

    @Test
    void chunksThatBecomeOneSpendMonthByMonthAsTheyFollowedEachOther() {
        CostSum sum = new CostSum();
        sum.add(line(new SpendProfile.Monthly(pounds(60, 40)), Outturn.NONE), 0);
        sum.add(line(new SpendProfile.Monthly(pounds(70, 30)), Outturn.NONE), 1);

        assertThat(sum.lines())
                .singleElement()
                .extracting(CostLine::profile)
                .isEqualTo(new SpendProfile.Monthly(pounds(60, 110, 30)));
    }

    @Test
    void linesThatDifferInMoreThanTheirAmountsStayApart() {
        CostLine plain = line(new SpendProfile.Even(), Outturn.NONE);
        CostSum sum = new CostSum();
        sum.add(plain, 0);
        sum.add(line(new SpendProfile.AtFinish(), Outturn.NONE), 0);
        sum.add(plain.withNote("Another"), 0);
        sum.add(plain, 0);

        assertThat(sum.lines()).extracting(CostLine::amount).containsExactlyElementsOf(pounds(200, 100, 100));
    }

    @Test
    void whereOneHasAForecastTheOtherCountsAsPlanned() {
        CostSum sum = new CostSum();
        sum.add(line(new SpendProfile.Even(), Outturn.NONE), 0);
        sum.add(
                line(
                        new SpendProfile.Even(),
                        new Outturn(new LinkedHashMap<>(), Money.ofPounds(5), Money.ofPounds(130))),
                0);

        assertThat(sum.lines().getFirst().outturn())
                .isEqualTo(new Outturn(new LinkedHashMap<>(), Money.ofPounds(5), Money.ofPounds(230)));
    }

    /// A line of £100.
    private static CostLine line(SpendProfile profile, Outturn outturn) {
        return new CostLine(
                new OrganisationId("A"),
                CostKind.CAPITAL_ONE_OFF,
                Money.ofPounds(100),
                profile,
                new Pricing(null, Percent.of(20), Percent.ZERO, Percent.ZERO),
                Optimism.USUAL,
                null,
                outturn,
                Money.ofPounds(40),
                null,
                "",
                "Kit");
    }

    private static List<CostLine> parts(CostLine line, boolean inSequence) {
        List<CostLine> parts = new CostDivision(line, ONE_TO_THREE, inSequence)
                .parts().stream().map(Objects::requireNonNull).toList();
        assertThat(parts).extracting(CostLine::exitCost).containsExactlyElementsOf(pounds(10, 30));
        assertThat(parts).extracting(CostLine::pricing).containsOnly(line.pricing());
        return parts;
    }

    private static List<Money> pounds(long... pounds) {
        return java.util.Arrays.stream(pounds).mapToObj(Money::ofPounds).toList();
    }
}
