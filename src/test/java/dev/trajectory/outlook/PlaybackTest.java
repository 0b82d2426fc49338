package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Placement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan told quarter by quarter leaves nothing out and counts nothing twice.
class PlaybackTest {

    private static Outlook outlook(String sample) {
        Plan plan = ((Reading.Opened) PlanFiles.read(Path.of("samples", sample + ".trajectory")))
                .document()
                .plan();
        return Outlook.dates(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "first-steps", "blank"})
    void everyChunkStartsOnceAndFinishesOnceInTheQuarterOfItsDay(String sample) {
        Outlook outlook = outlook(sample);
        Playback playback = Playback.of(outlook);
        Set<?> parents = outlook.plan().parents();
        List<Placement> placed = new ArrayList<>();
        outlook.plan().chunks().forEach(chunk -> {
            Placement at = outlook.schedule().placement(chunk.id());
            if (at != null && !parents.contains(chunk.id())) {
                placed.add(at);
            }
        });

        assertThat(playback.quarters().stream().flatMap(each -> each.starts().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        placed.stream().map(Placement::chunk).toList());
        assertThat(playback.quarters().stream().flatMap(each -> each.finishes().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        placed.stream().map(Placement::chunk).toList());
        for (Playback.Quarter quarter : playback.quarters()) {
            quarter.starts()
                    .forEach(chunk -> assertThat(quarter.holds(
                                    outlook.schedule().placement(chunk).start()))
                            .isTrue());
            assertThat(quarter.from().getMonthValue() % 3).isEqualTo(1);
        }
    }

    /// The same figure as elsewhere: four quarters are the year, to the penny.
    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "first-steps"})
    void quartersOfAYearAddUpToWhatTheCostsSayOfTheYear(String sample) {
        Outlook outlook = outlook(sample);
        Playback playback = Playback.of(outlook);
        int compared = 0;
        for (FinancialYear year : outlook.money().appraised().years()) {
            LocalDate start = year.start(outlook.plan().settings().firstMonthOfFinancialYear());
            List<Playback.Quarter> quarters = playback.quarters().stream()
                    .filter(each ->
                            !each.firstDay().isBefore(start) && each.firstDay().isBefore(start.plusYears(1)))
                    .toList();
            if (quarters.size() == 4) {
                compared++;
                assertThat(sum(quarters.stream().map(Playback.Quarter::capital).toList()))
                        .isEqualTo(paid(outlook, FundKind.CAPITAL, year));
                assertThat(sum(quarters.stream().map(Playback.Quarter::revenue).toList()))
                        .isEqualTo(paid(outlook, FundKind.REVENUE, year));
            }
        }
        assertThat(compared).isPositive();
    }

    private static Money paid(Outlook outlook, FundKind kind, FinancialYear year) {
        ByYear paid = outlook.money().costs().paid(line -> line.fundKind() == kind);
        return new Money(paid.pence(year.startYear()));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
