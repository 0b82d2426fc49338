package dev.trajectory.draw.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.AssumptionId;
import dev.trajectory.model.AssumptionStatus;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.Issue;
import dev.trajectory.model.IssueId;
import dev.trajectory.model.IssueStatus;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.Register;
import dev.trajectory.model.Risk;
import dev.trajectory.outlook.DecisionNow;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseNow.Concern;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the tables of Northmoor's governance say.
class LedgersTest {

    private static final Outlook NORTHMOOR = Outlook.of(sample("northmoor"));

    private static Plan sample(String name) {
        return switch (PlanFiles.read(Path.of("samples", name + ".trajectory"))) {
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
        Entry review = ledger.lines().getFirst().entries().get(7);
        assertThat(review.mark()).isEqualTo("!");
        assertThat(review.tone()).isEqualTo(Entry.Tone.BAD);
    }

    @Test
    void promisesThatNobodyHasAnsweredStandTogetherByWhoGivesThemUntilTheyAreNeededSoon() {
        long givers =
                NORTHMOOR.promises().stream().map(PromiseNow::giver).distinct().count();
        assertThat(promises(NORTHMOOR, true)).hasSize((int) givers);
        assertThat(promises(NORTHMOOR, false)).hasSize(NORTHMOOR.promises().size());

        Outlook later = Outlook.of(sample("northmoor-one-year-on"));
        long alone = later.promises().stream()
                .filter(each -> !each.stands() && (each.concern() != Concern.UNANSWERED || each.isNeededSoon()))
                .count();
        assertThat(alone).isPositive();
        assertThat(promises(later, true).stream()
                        .filter(each -> each.subject() instanceof Subject.Promised)
                        .count())
                .isGreaterThanOrEqualTo(alone);
    }

    private static List<Ledger.Line> promises(Outlook outlook, boolean isGrouped) {
        return Ledgers.of(outlook, Topic.RAID, isGrouped, Locale.UK).lines().stream()
                .filter(each -> each.row() instanceof PromiseNow)
                .toList();
    }

    @Test
    void whatIsOverdueStandsFirst() {
        Plan plan = NORTHMOOR.plan();
        List<Risk> risks = plan.risks().stream().toList();
        LocalDate latest = risks.stream()
                .map(Risk::reviewDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate first = risks.stream()
                .map(Risk::reviewDate)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(first).isBefore(latest);
        List<Boolean> overdue = Ledgers.of(on(first.plusDays(1).toString()), Topic.RAID, Locale.UK).lines().stream()
                .filter(each -> each.row() instanceof Risk)
                .map(each -> each.entries().get(7).mark().equals("!"))
                .toList();
        assertThat(overdue).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void assumptionsAndIssuesStandBesideRisks() {
        Plan plan = NORTHMOOR.plan();
        Assumption assumption = new Assumption(
                new AssumptionId("A1"),
                "Boards keep their nerve",
                "Two boards decide later",
                null,
                "SRO",
                List.of(new ChunkId("C31")),
                null,
                AssumptionStatus.OPEN);
        Issue issue = new Issue(
                new IssueId("I1"),
                "No room for servers",
                null,
                4,
                "Rent a rack",
                "CIO",
                List.of(),
                LocalDate.parse("2027-05-01"),
                null,
                IssueStatus.OPEN);
        Outlook with = Outlook.of(plan.draft()
                .settings(plan.settings().withStatusDate(LocalDate.parse("2027-06-01")))
                .assumptions(Register.of(List.of(assumption)))
                .issues(Register.of(List.of(issue)))
                .plan());
        Ledger raid = Ledgers.of(with, Topic.RAID, Locale.UK);
        int risks = plan.risks().all().size();
        Ledger.Line first = raid.lines().get(risks + 1);
        assertThat(first.row()).isEqualTo(assumption);
        assertThat(first.index()).isZero();
        Ledger.Line second = raid.lines().getFirst();
        assertThat(second.row()).as("overdue").isEqualTo(issue);
        assertThat(second.index()).isZero();
        assertThat(second.entries().get(5).text()).isEqualTo("Extreme 20");
        assertThat(second.entries().get(8).mark()).isEqualTo("!");
        assertThat(with.findings()).extracting(Finding::rule).contains(Rule.ISSUE_OVERDUE);
    }

    @Test
    void aLeadTimeMakesADecisionNeededSooner() {
        Plan plan = NORTHMOOR.plan();
        Decision first = plan.decisions().all().iterator().next();
        Decision longer = new Decision(
                first.id(),
                first.title(),
                first.options(),
                first.decider(),
                first.neededBy(),
                first.status(),
                null,
                "",
                first.chunks(),
                4);
        Outlook with = Outlook.dates(
                plan.draft().decisions(plan.decisions().with(longer)).plan());
        assertThat(DecisionNow.of(with).getFirst().need().by())
                .isEqualTo(DecisionNow.of(NORTHMOOR).getFirst().need().by().minusWeeks(4));
    }

    @Test
    void allWordsOfAFilterMustBeMet() {
        Ledger ledger = Ledgers.of(NORTHMOOR, Topic.RAID, Locale.UK);
        assertThat(ledger.having("", Locale.UK)).isEqualTo(ledger);
        Ledger found = ledger.having("EXTREME  erdh", Locale.UK);
        assertThat(found.lines()).isNotEmpty().hasSizeLessThan(ledger.lines().size());
        assertThat(ledger.having("no such words anywhere", Locale.UK).lines()).isEmpty();
    }

    /// A column in which nothing can stand takes no room.
    @Test
    void daysLeftAreThereOnceItIsSaidWhatDayItIs() {
        assertThat(NORTHMOOR.plan().settings().statusDate()).isNull();
        assertThat(Ledgers.of(NORTHMOOR, Topic.DECISIONS, Locale.UK).columns())
                .extracting(Ledger.Column::title)
                .contains("Outcome")
                .doesNotContain("Days left");
        assertThat(Ledgers.of(on("2028-01-15"), Topic.DECISIONS, Locale.UK).columns())
                .extracting(Ledger.Column::title)
                .contains("Days left");
    }

    @Test
    void whatIsNotOverdueStandsByItsRating() {
        List<Integer> scores = Ledgers.of(NORTHMOOR, Topic.RAID, Locale.UK).lines().stream()
                .filter(line -> line.row() instanceof Risk)
                .map(line -> ((Risk) line.row()).score())
                .toList();
        assertThat(scores).hasSizeGreaterThan(2).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void rowsAreSortedByNumbersDaysAndWordsWithWhatIsEmptyLast() {
        Ledger raid = Ledgers.of(NORTHMOOR, Topic.RAID, Locale.UK);
        List<String> days = raid.sorted(7, false).lines().stream()
                .map(line -> line.entries().get(7).order())
                .filter(day -> !day.isEmpty())
                .toList();
        assertThat(days).isSorted();
        List<Integer> scores = raid.sorted(5, true).lines().stream()
                .map(line -> Integer.parseInt(line.entries().get(5).order()))
                .toList();
        assertThat(scores).isSortedAccordingTo((one, other) -> other - one);
    }

    /// A dependency has an owner and a day of review as all else in the table has; it stands by itself then, and
    /// shows as long as that day has passed even while it is agreed.
    @Test
    void aPromiseThatSomebodySeesToStandsByItselfWithTheDayOfItsReview() {
        PromiseNow first = NORTHMOOR.promises().getFirst();
        Promise seenTo = first.promise()
                .said(PromiseState.AGREED, null, first.needed(), "", null)
                .seenTo("Head of data", LocalDate.of(2027, 4, 12));
        Plan plan = NORTHMOOR.plan();
        Chunk waiter = plan.chunks().get(first.waiter());
        Plan kept = plan.withChunks(plan.chunks()
                .with(waiter.draft()
                        .dependencies(waiter.dependencies().stream()
                                .map(each -> each.equals(first.dependency()) ? each.withPromise(seenTo) : each)
                                .toList())
                        .chunk()));

        assertThat(seenToIn(kept)).as("it stands, and no day has passed").isEmpty();
        assertThat(seenToIn(kept.withSettings(kept.settings().withStatusDate(LocalDate.of(2027, 4, 14)))))
                .containsExactly("Head of data, NICB", "12 Apr 2027");
    }

    private static List<String> seenToIn(Plan plan) {
        return Ledgers.of(Outlook.of(plan), Topic.RAID, Locale.UK).lines().stream()
                .filter(line -> line.entries().get(6).text().startsWith("Head of data"))
                .flatMap(line -> line.entries().subList(6, 8).stream())
                .map(entry -> entry.text().replace('\u00a0', ' '))
                .toList();
    }
}
