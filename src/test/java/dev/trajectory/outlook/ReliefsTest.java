package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Settings;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
import dev.trajectory.words.LoadWords;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What would relieve the months in which Northmoor is asked for more than it can take.
class ReliefsTest {

    private static final Outlook OUTLOOK = Outlook.dates(plan());

    private static Plan plan() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static List<LoadCell> over() {
        return OUTLOOK.load().organisations().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(Load.PointsInMonth::isOver)
                        .<LoadCell>map(month -> new LoadCell.Points(each.getKey(), month.month())))
                .toList();
    }

    @Test
    void whatIsToldIsWhatTheEditMakesOfThePlan() {
        assertThat(over()).isNotEmpty();
        for (LoadCell cell : over()) {
            List<Relief> reliefs = Reliefs.of(OUTLOOK, cell, () -> false);
            assertThat(reliefs).isNotEmpty();
            for (Relief relief : reliefs) {
                Plan changed = ((Result.Changed) relief.edit().apply(OUTLOOK.plan())).plan();
                Outlook after = Outlook.dates(changed);
                assertThat(after.load().at(cell)).isEqualTo(relief.stretch());
                assertThat(Effect.between(OUTLOOK, after)).isEqualTo(relief.effect());
            }
        }
    }

    @Test
    void moreRoomIsAlwaysAWayAndMovesNothingWhereTheLimitIsNotKept() {
        assertThat(OUTLOOK.plan().settings().keeps(LimitKind.CAPACITY)).isFalse();
        for (LoadCell cell : over()) {
            Relief more = Reliefs.of(OUTLOOK, cell, () -> false).getLast();
            assertThat(more.way())
                    .isEqualTo(new Relief.Way.More(
                            Math.toIntExact(OUTLOOK.load().at(cell).asked())));
            assertThat(more.isEnough()).isTrue();
            assertThat(more.effect().moved()).isEmpty();
        }
    }

    @Test
    void aMonthThatIsNotOverNeedsNoRelief() {
        LoadCell quiet = OUTLOOK.load().organisations().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(month -> !month.isOver())
                        .<LoadCell>map(month -> new LoadCell.Points(each.getKey(), month.month())))
                .findFirst()
                .orElseThrow();
        assertThat(Reliefs.of(OUTLOOK, quiet, () -> false)).isEmpty();
        OrganisationId nobody = new OrganisationId("NOBODY");
        assertThat(Reliefs.of(OUTLOOK, new LoadCell.Points(nobody, YearMonth.of(2028, 1)), () -> false))
                .isEmpty();
    }

    /// Of Eskwater so much is asked in February 2029 that where it could take 4 points a month, some chunks ask
    /// more than it ever can: kept, that limit leaves them without dates, and their month looks relieved.
    @Test
    void noWayLeavesAChunkWithoutDates() {
        OrganisationId eskwater = new OrganisationId("ERDH");
        Organisation small = OUTLOOK.plan().organisations().get(eskwater).withCapacity(ByMonth.always(4));
        Outlook outlook = Outlook.dates(changed(OUTLOOK.plan(), new PutRecord<>(Section.ORGANISATIONS, small, false)));
        Settings kept = outlook.plan().settings().with(Map.of(LimitKind.CAPACITY, Enforcement.KEEP));
        Outlook keeping = Outlook.dates(changed(outlook.plan(), new ChangeSettings(kept)));
        assertThat(keeping.schedule().unplaced()).isNotEmpty();
        LoadCell february = new LoadCell.Points(eskwater, YearMonth.of(2029, 2));
        assertThat(outlook.load().at(february)).isEqualTo(new Stretch(5, 4L));

        List<Relief> reliefs = Reliefs.of(outlook, february, () -> false);
        assertThat(reliefs).isNotEmpty().extracting(Relief::way).noneMatch(Relief.Way.Kept.class::isInstance);
        for (Relief relief : reliefs) {
            assertThat(Outlook.dates(changed(outlook.plan(), relief.edit()))
                            .schedule()
                            .unplaced())
                    .isEqualTo(outlook.schedule().unplaced());
        }
    }

    /// Where its deadline is the day it ends now, a chunk that starts later misses it.
    @Test
    void whatAWayBreaksIsToldWithIt() {
        LoadCell august = new LoadCell.Points(new OrganisationId("ERDH"), YearMonth.of(2029, 8));
        Relief later = later(OUTLOOK, august);
        assertThat(later.broken()).extracting(Finding::rule).doesNotContain(Rule.DEADLINE_MISSED);
        ChunkId chunk = ((Relief.Way.Later) later.way()).chunk();
        Outlook due = Outlook.dates(changed(
                OUTLOOK.plan(),
                new ChangeChunks<>(
                        List.of(chunk),
                        ChunkField.DEADLINE,
                        OUTLOOK.schedule().placement(chunk).finish())));

        Relief late = Reliefs.of(due, august, () -> false).stream()
                .filter(relief -> relief.way().equals(later.way()))
                .findFirst()
                .orElseThrow();
        assertThat(late.broken())
                .anyMatch(finding -> finding.rule() == Rule.DEADLINE_MISSED
                        && finding.subjects().contains(chunk));
        LoadWords words = new LoadWords(due.plan(), Locale.UK);
        assertThat(words.breaks(late)).startsWith("But then: ").contains("deadline");
    }

    private static Relief later(Outlook outlook, LoadCell cell) {
        return Reliefs.of(outlook, cell, () -> false).stream()
                .filter(relief -> relief.way() instanceof Relief.Way.Later)
                .findFirst()
                .orElseThrow();
    }

    /// A month for which there is nothing at all has no share to tell.
    @Test
    void whereThereIsNothingItIsSaidInPointsWhatIsAskedThen() {
        LoadCell august = new LoadCell.Points(new OrganisationId("ERDH"), YearMonth.of(2029, 8));
        Outlook none = Outlook.dates(changed(OUTLOOK.plan(), Reliefs.withRoom(OUTLOOK.plan(), august, 0)));
        LoadWords words = new LoadWords(none.plan(), Locale.UK);
        for (Relief relief : Reliefs.of(none, august, () -> false)) {
            Stretch then = relief.stretch();
            if (then != null && then.isOver()) {
                assertThat(words.comes(august, relief)).startsWith("still " + then.asked() + " of 0 points");
            }
        }
    }

    private static Plan changed(Plan plan, Edit edit) {
        return ((Result.Changed) edit.apply(plan)).plan();
    }

    @Test
    void whoStopsTheSearchGetsWhatWasFound() {
        assertThat(Reliefs.of(OUTLOOK, over().getFirst(), () -> true)).isEmpty();
    }

    /// 7 of 6 points are one point too many: 117 %, rounded.
    @Test
    void aStretchIsAPartOfWhatThereIs() {
        assertThat(new Stretch(7, 6L).percent()).isEqualTo(117);
        assertThat(new Stretch(7, 6L).isOver()).isTrue();
        assertThat(new Stretch(6, 6L).isOver()).isFalse();
        assertThat(new Stretch(1, 0L).isOver()).isTrue();
        assertThat(new Stretch(1, 0L).percent()).isNull();
        assertThat(new Stretch(7, null).isOver()).isFalse();
    }
}
