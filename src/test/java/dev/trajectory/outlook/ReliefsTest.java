package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Result;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
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
