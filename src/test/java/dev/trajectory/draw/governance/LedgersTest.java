package dev.trajectory.draw.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.DecisionNow;
import dev.trajectory.outlook.Outlook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the tables of Northmoor's governance say.
class LedgersTest {

    private static final Outlook NORTHMOOR = Outlook.of(northmoor());

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static Outlook on(String statusDate) {
        Plan plan = NORTHMOOR.plan();
        return Outlook.of(plan.withSettings(plan.settings().withStatusDate(LocalDate.parse(statusDate))));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyRowHasAnEntryForEachColumnAndIsDrawnWhole(Topic topic) {
        Ledger ledger = Ledgers.of(NORTHMOOR, topic, Locale.UK);
        assertThat(ledger.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.entries()).hasSameSizeAs(ledger.columns()));
        Page page = GovernancePage.of(NORTHMOOR, topic, new PageStyle(Theme.LIGHT), 1376, Locale.UK);
        assertThat(page.spots()).hasSameSizeAs(ledger.lines());
    }

    @ParameterizedTest
    @CsvSource({"1, LOW", "3, LOW", "4, MODERATE", "6, MODERATE", "8, HIGH", "12, HIGH", "15, EXTREME", "25, EXTREME"})
    void ratingsAreThoseOfTheMatrix(int score, RaidLedger.Band band) {
        assertThat(RaidLedger.Band.of(score)).isEqualTo(band);
    }

    @Test
    void aDecisionIsNeededWhenItsFirstChunkMayStartAtTheLatest() {
        DecisionNow first = DecisionNow.of(NORTHMOOR).getFirst();
        assertThat(first.need().first()).hasToString("C31");
        LocalDate start = NORTHMOOR.schedule().placement(first.need().first()).start();
        assertThat(first.need().by()).isAfterOrEqualTo(start);
        assertThat(first.daysAgreedTooLate())
                .isEqualTo(first.decision().neededBy().toEpochDay()
                        - first.need().by().toEpochDay());
    }

    @Test
    void daysLeftAreCountedFromTheStatusDate() {
        LocalDate by = DecisionNow.of(NORTHMOOR).getFirst().need().by();
        DecisionNow after = DecisionNow.of(on("2027-04-01")).getFirst();
        assertThat(after.daysLeft())
                .isEqualTo(
                        after.by().toEpochDay() - LocalDate.parse("2027-04-01").toEpochDay());
        assertThat(DecisionNow.of(NORTHMOOR).getFirst().daysLeft()).isNull();
        assertThat(by).isNotNull();
    }

    @Test
    void aReviewThatHasPassedIsMarked() {
        Ledger ledger = Ledgers.of(on("2028-01-15"), Topic.RAID, Locale.UK);
        Entry review = ledger.lines().getFirst().entries().get(8);
        assertThat(review.mark()).isEqualTo("!");
        assertThat(review.tone()).isEqualTo(Entry.Tone.BAD);
    }

    @Test
    void allWordsOfAFilterMustBeMet() {
        Ledger ledger = Ledgers.of(NORTHMOOR, Topic.RAID, Locale.UK);
        assertThat(ledger.having("", Locale.UK)).isEqualTo(ledger);
        Ledger found = ledger.having("EXTREME  erdh", Locale.UK);
        assertThat(found.lines()).isNotEmpty().hasSizeLessThan(ledger.lines().size());
        assertThat(ledger.having("no such words anywhere", Locale.UK).lines()).isEmpty();
    }

    @Test
    void rowsAreSortedByNumbersDaysAndWordsWithWhatIsEmptyLast() {
        Ledger raid = Ledgers.of(NORTHMOOR, Topic.RAID, Locale.UK);
        List<String> days = raid.sorted(8, false).lines().stream()
                .map(line -> line.entries().get(8).order())
                .filter(day -> !day.isEmpty())
                .toList();
        assertThat(days).isSorted();
        List<Integer> scores = raid.sorted(5, true).lines().stream()
                .map(line -> Integer.parseInt(line.entries().get(5).order()))
                .toList();
        assertThat(scores).isSortedAccordingTo((one, other) -> other - one);
    }
}
