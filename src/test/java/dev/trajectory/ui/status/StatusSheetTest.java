package dev.trajectory.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// What a status meeting makes of a plan, on Northmoor.
class StatusSheetTest {

    private static final Plan PLAN = Ui.sample("northmoor");
    private static final Outlook OUTLOOK = Outlook.dates(PLAN);
    private static final LocalDate START = LocalDate.of(2027, 4, 1);

    /// Baseline the IT estate: ten weeks, from 22 April to 2 July 2027.
    private static final ChunkId BASELINE = new ChunkId("C02");

    private static StatusSheet sheet(LocalDate date) {
        return StatusSheet.of(OUTLOOK).on(date);
    }

    private static Plan saved(StatusSheet sheet) {
        return ((Result.Changed) sheet.edit(PLAN, "then").apply(PLAN)).plan();
    }

    private static Progress progress(Plan plan, ChunkId id) {
        return Optional.ofNullable(plan.chunks().find(id)).map(Chunk::progress).orElseThrow();
    }

    private static Placement placement(Outlook outlook, ChunkId id) {
        return Optional.ofNullable(outlook.schedule().placement(id)).orElseThrow();
    }

    @Test
    void theFirstMeetingIsOnThePlansStartAndTheNextFourWeeksLater() {
        assertThat(StatusSheet.of(OUTLOOK).date()).isEqualTo(START);
        Plan started = saved(StatusSheet.of(OUTLOOK));
        assertThat(StatusSheet.of(Outlook.dates(started)).date()).isEqualTo(LocalDate.of(2027, 4, 29));
    }

    @Test
    void whereNothingIsRecordedOnlyTheStatusDateChanges() {
        Plan after = saved(sheet(LocalDate.of(2027, 9, 1)));

        assertThat(after.settings().statusDate()).isEqualTo("2027-09-01");
        assertThat(after.draft().settings(PLAN.settings()).plan()).isEqualTo(PLAN);
    }

    @Test
    void oneStepOfUndoIsCalledAfterTheDate() {
        Edit edit = sheet(LocalDate.of(2027, 9, 1))
                .with(BASELINE, new Deed.Finished())
                .edit(PLAN, "1 Sep 2027");

        assertThat(edit.label()).isEqualTo(new Label(Label.Kind.STATUS, "", List.of(BASELINE), "1 Sep 2027"));
    }

    @Test
    void startedAndFinishedAsPlannedTakeTheDatesThatWerePlanned() {
        Placement planned = placement(OUTLOOK, BASELINE);
        StatusSheet sheet = sheet(planned.finish());

        assertThat(sheet.with(BASELINE, new Deed.Started()).progress())
                .isEqualTo(Map.of(BASELINE, new Progress(planned.start(), null, 0, null)));
        assertThat(sheet.with(BASELINE, new Deed.Finished()).progress())
                .isEqualTo(Map.of(BASELINE, new Progress(planned.start(), planned.finish(), 100, null)));
    }

    @Test
    void datesOfOnesOwnTakeThePlaceOfThePlannedOnes() {
        Placement planned = placement(OUTLOOK, BASELINE);
        LocalDate finish = planned.finish().minusDays(9);
        StatusSheet sheet = sheet(planned.finish());

        assertThat(sheet.with(BASELINE, new Deed.Dated(null, finish)).progress())
                .isEqualTo(Map.of(BASELINE, new Progress(planned.start(), finish, 100, null)));
        assertThat(sheet.with(BASELINE, new Deed.Dated(planned.start().plusDays(3), null))
                        .progress())
                .isEqualTo(Map.of(BASELINE, new Progress(planned.start().plusDays(3), null, 0, null)));
    }

    @Test
    void halfTheWorkingDaysOverIsHalfDone() {
        Placement planned = placement(OUTLOOK, BASELINE);
        LocalDate half = planned.start().plusWeeks(5);
        Map<ChunkId, Progress> progress =
                sheet(half).with(BASELINE, new Deed.AsPlanned()).progress();

        assertThat(progress.get(BASELINE).start()).isEqualTo(planned.start());
        assertThat(progress.get(BASELINE).percentComplete()).isBetween(46, 52);
    }

    @Test
    void whatRemainsCountsFromTheStatusDate() {
        LocalDate date = placement(OUTLOOK, BASELINE).start().plusWeeks(4);
        Plan after = saved(sheet(date).with(BASELINE, new Deed.Remaining(WorkSpan.weeks(8))));

        assertThat(progress(after, BASELINE).percentComplete()).isEqualTo(20);
        assertThat(placement(Outlook.dates(after), BASELINE).finish())
                .isAfter(date.plusWeeks(8).minusDays(3))
                .isBefore(date.plusWeeks(8).plusDays(3));
    }

    @Test
    void whatCannotBeByTheDateSaysWhyAndIsNotSaved() {
        Placement planned = placement(OUTLOOK, BASELINE);
        StatusSheet early = sheet(planned.start()).with(BASELINE, new Deed.Finished());

        assertThat(early.progress()).isEmpty();
        assertThat(row(early, BASELINE).group()).isEqualTo(StatusSheet.Group.UNFIT);
        assertThat(row(early, BASELINE).reported())
                .isEqualTo(new Reported.Cannot(Reported.Reason.FINISHES_LATER, planned.finish()));
        assertThat(early.on(planned.finish()).progress()).containsKey(BASELINE);
    }

    @Test
    void takingBackWhatWasSaidLeavesTheChunkAsItWas() {
        StatusSheet sheet = sheet(LocalDate.of(2027, 9, 1));

        assertThat(sheet.with(BASELINE, new Deed.Finished()).without(BASELINE)).isEqualTo(sheet);
    }

    @Property
    void rowsAreWhatShouldHaveBegunByTheDate(@ForAll @IntRange(min = -30, max = 2_500) int days) {
        LocalDate date = START.plusDays(days);
        StatusSheet sheet = sheet(date);
        List<ChunkId> due = PLAN.chunks().stream()
                .map(Chunk::id)
                .filter(id -> !PLAN.parents().contains(id))
                .filter(id -> !placement(OUTLOOK, id).start().isAfter(date))
                .toList();

        assertThat(sheet.rows().stream().map(StatusSheet.Row::id)).containsExactlyInAnyOrderElementsOf(due);
        assertThat(sheet.rows())
                .allSatisfy(row -> assertThat(row.group() == StatusSheet.Group.TO_FINISH)
                        .isEqualTo(!placement(OUTLOOK, row.id()).finish().isAfter(date)));
    }

    @Property(tries = 40)
    void whateverIsSaidFinishedMeansStartedAndNothingHappensAfterTheDate(
            @ForAll @IntRange(max = 2_500) int days,
            @ForAll @IntRange(min = -60, max = 60) int from,
            @ForAll @IntRange(min = -60, max = 60) int to,
            @ForAll @IntRange(max = 4) int kind) {
        LocalDate date = START.plusDays(days);
        StatusSheet sheet = sheet(date);
        for (StatusSheet.Row row : sheet.rows()) {
            Deed deed = switch (kind) {
                case 0 -> new Deed.Started();
                case 1 -> new Deed.Finished();
                case 2 -> new Deed.AsPlanned();
                case 3 -> new Deed.Remaining(WorkSpan.days(Math.abs(from)));
                default -> new Deed.Dated(date.plusDays(from), to > 50 ? null : date.plusDays(to));
            };
            sheet = sheet.with(row.id(), deed);
        }
        assertThat(sheet.progress().values()).allSatisfy(progress -> {
            assertThat(progress.start()).isNotNull().isBeforeOrEqualTo(date);
            if (progress.finish() != null) {
                assertThat(progress.finish()).isBetween(progress.start(), date);
                assertThat(progress.percentComplete()).isEqualTo(100);
            }
        });
    }

    /// The law that makes "as planned" worth a key: when all went as planned, the plan stays as it is, meeting
    /// after meeting.
    @Property(tries = 40)
    void whenAllIsAsPlannedNothingMoves(
            @ForAll @IntRange(max = 2_500) int days, @ForAll @IntRange(min = 1, max = 200) int later) {
        Outlook after = met(OUTLOOK, START.plusDays(days));
        assertUnmoved(OUTLOOK, after);

        assertUnmoved(after, met(after, START.plusDays(days + later)));
    }

    /// The plan after a meeting in which everything was as planned.
    private static Outlook met(Outlook before, LocalDate date) {
        StatusSheet sheet = StatusSheet.of(before).on(date);
        for (StatusSheet.Row row : sheet.rows()) {
            sheet = sheet.with(row.id(), new Deed.AsPlanned());
        }
        assertThat(sheet.progress()).hasSameSizeAs(sheet.rows());
        return switch (sheet.edit(before.plan(), "then").apply(before.plan())) {
            case Result.Changed(Plan plan) -> Outlook.dates(plan);
            case Result.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static void assertUnmoved(Outlook before, Outlook after) {
        after.plan().chunks().stream()
                .filter(chunk -> chunk.progress().isStarted())
                .map(Chunk::id)
                .forEach(id -> {
                    assertThat(placement(after, id).start())
                            .isEqualTo(placement(before, id).start());
                    assertThat(placement(after, id).finish())
                            .isEqualTo(placement(before, id).finish());
                });
        assertThat(after.schedule().finish()).isEqualTo(before.schedule().finish());
    }

    private static StatusSheet.Row row(StatusSheet sheet, ChunkId id) {
        return sheet.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
