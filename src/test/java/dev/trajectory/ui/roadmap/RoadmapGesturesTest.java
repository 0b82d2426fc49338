package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What dragging does on the roadmap, on Northmoor.
class RoadmapGesturesTest {

    private static final String ENGINE = "Regional integration engine";
    private static final String HAS_BEGUN =
            "Regional integration engine has begun: its dates are what happened. Maybe change its status instead.";

    private static final String INDEX = "Regional master patient index";

    private MainWindow window;
    private Node surface;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        surface = Ui.get(() -> window.scene().lookup("#roadmap"));
        Ui.frame();
    }

    @Test
    void aBarDraggedLaterWaitsForThatDayAndOneUndoTakesItBack() {
        ChunkId engine = chunk(ENGINE).id();
        Placement before = placement(engine);
        RoadmapChart.Box bar = bar(engine);
        double month = Ui.get(() -> chart().perDay()) * 28;

        Ui.drag(
                surface,
                () -> Ui.screen(window, "roadmap-drag"),
                Set.of(),
                bar.x() + 10,
                bar.middle(),
                bar.x() + 20,
                bar.middle(),
                bar.x() + 10 + month,
                bar.middle());

        assertThat(chunk(ENGINE).notBefore()).isEqualTo(before.start().plusDays(28));
        assertThat(placement(engine).start()).isEqualTo(before.start().plusDays(28));
        Ui.screen(window, "roadmap-dropped");
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
        assertThat(placement(engine)).isEqualTo(before);
    }

    @Test
    void aBarDroppedBeforeItsEarliestStartSnapsBackAndChangesNothing() {
        RoadmapChart.Box bar = bar(chunk(ENGINE).id());

        Ui.drag(surface, () -> {}, Set.of(), bar.x() + 20, bar.middle(), bar.x() - 30, bar.middle());

        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
        assertThat(Ui.get(() -> window.scene().lookup("#toast-note"))).isNotNull();
    }

    @Test
    void aBarDroppedWithTheShortcutKeyIsPinned() {
        ChunkId engine = chunk(ENGINE).id();
        Placement before = placement(engine);
        RoadmapChart.Box bar = bar(engine);
        double week = Ui.get(() -> chart().perDay()) * 7;

        Ui.drag(
                surface,
                () -> {},
                Set.of(KeyCode.CONTROL),
                bar.x() + 20,
                bar.middle(),
                bar.x() + 20 - 4 * week,
                bar.middle());

        assertThat(chunk(ENGINE).pin()).isEqualTo(before.start().minusDays(28));
    }

    @Test
    void theRightEdgeChangesTheDuration() {
        RoadmapChart.Box bar = Ui.get(() -> chart().span(chunk(ENGINE).id()));
        double week = Ui.get(() -> chart().perDay()) * 7;

        Ui.drag(surface, () -> {}, Set.of(), bar.right() - 2, bar.middle(), bar.right() - 2 + 5 * week, bar.middle());

        assertThat(chunk(ENGINE).duration()).isEqualTo(WorkSpan.weeks(21));
    }

    @Test
    void aLinkDrawnFromAFinishMakesTheOtherWait() {
        ChunkId engine = chunk(ENGINE).id();
        ChunkId hub =
                chunk("Automation hub: fifteen processes across four trusts").id();
        RoadmapChart.Box bar = bar(engine);
        RoadmapChart.Box other = bar(hub);

        Ui.mouse(surface, javafx.scene.input.MouseEvent.MOUSE_MOVED, Set.of(), bar.x() + 5, bar.middle());
        Ui.drag(
                surface,
                () -> Ui.screen(window, "roadmap-link"),
                Set.of(),
                bar.right() + 5,
                bar.middle(),
                other.x() - 40,
                other.middle(),
                other.x() + 4,
                other.middle());

        assertThat(window.desk().plan().chunks().find(hub).dependencies())
                .extracting(Dependency::on)
                .contains(engine);
    }

    /// Shift takes the other end of the bar that is drawn from, so that each of the four types can be drawn.
    @Test
    void withShiftTheOtherEndOfTheBarIsDrawnFrom() {
        ChunkId engine = chunk(ENGINE).id();
        ChunkId hub =
                chunk("Automation hub: fifteen processes across four trusts").id();
        RoadmapChart.Box bar = bar(engine);
        RoadmapChart.Box other = bar(hub);

        Ui.mouse(surface, javafx.scene.input.MouseEvent.MOUSE_MOVED, Set.of(), bar.x() + 5, bar.middle());
        Ui.drag(
                surface,
                () -> Ui.screen(window, "roadmap-link-shift"),
                Set.of(KeyCode.SHIFT),
                bar.right() + 5,
                bar.middle(),
                other.right() - 40,
                other.middle(),
                other.right() - 4,
                other.middle());

        assertThat(window.desk().plan().chunks().find(hub).dependencies())
                .filteredOn(each -> each.on().equals(engine))
                .extracting(Dependency::type)
                .containsExactly(DependencyType.SF);
    }

    /// Shift draws from the bar itself, and is down all the while: from finish to start, as without it from a
    /// handle.
    @Test
    void aBarDraggedWithShiftMakesTheOtherWaitForItsFinish() {
        ChunkId engine = chunk(ENGINE).id();
        ChunkId hub =
                chunk("Automation hub: fifteen processes across four trusts").id();
        RoadmapChart.Box bar = bar(engine);
        RoadmapChart.Box other = bar(hub);

        Ui.drag(
                surface,
                () -> {},
                Set.of(KeyCode.SHIFT),
                bar.x() + 20,
                bar.middle(),
                other.x() - 40,
                other.middle(),
                other.x() + 4,
                other.middle());

        assertThat(window.desk().plan().chunks().find(hub).dependencies())
                .filteredOn(each -> each.on().equals(engine))
                .extracting(Dependency::type)
                .containsExactly(DependencyType.FS);
    }

    @Test
    void aLinkThatWouldCloseACircleIsRefusedInWords() {
        Chunk waiter = window.desk().plan().chunks().stream()
                .filter(each -> each.title().equals(INDEX))
                .findFirst()
                .orElseThrow();
        ChunkId on = waiter.dependencies().getFirst().on();
        RoadmapChart.Box bar = bar(waiter.id());
        RoadmapChart.Box other = bar(on);

        Ui.mouse(surface, javafx.scene.input.MouseEvent.MOUSE_MOVED, Set.of(), bar.x() + 5, bar.middle());
        Ui.drag(
                surface,
                () -> Ui.screen(window, "roadmap-circle"),
                Set.of(),
                bar.right() + 5,
                bar.middle(),
                other.x() + 30,
                other.middle(),
                other.x() + 5,
                other.middle());

        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
        assertThat(Ui.get(() -> window.scene().lookup("#toast-refusal"))).isNotNull();
    }

    @Test
    void escapeWhileDraggingLeavesEverythingAsItWas() {
        RoadmapChart.Box bar = bar(chunk(ENGINE).id());

        Ui.drag(
                surface,
                () -> Ui.press(window, KeyCode.ESCAPE),
                Set.of(),
                bar.x() + 10,
                bar.middle(),
                bar.x() + 90,
                bar.middle());

        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void aBarDraggedToAnotherLaneIsLedByThatOrganisationAndOneUndoTakesItBack() {
        ChunkId engine = chunk(ENGINE).id();
        OrganisationId before = chunk(ENGINE).owner();
        RoadmapChart.Box bar = bar(engine);
        RoadmapChart.LaneBox lane = Ui.get(() -> chart().lanes().stream()
                .filter(each -> !each.id().equals(chart().laneOf(engine)))
                .filter(each -> each.header().y() < chart().body().bottom() - 30)
                .findFirst()
                .orElseThrow());
        double y = lane.header().middle();

        Ui.drag(
                surface,
                () -> Ui.screen(window, "roadmap-lane"),
                Set.of(),
                bar.x() + 10,
                bar.middle(),
                bar.x() + 10,
                (bar.middle() + y) / 2,
                bar.x() + 10,
                y);

        assertThat(chunk(ENGINE).owner())
                .isNotEqualTo(before)
                .isEqualTo(lane.id().orElseThrow());
        assertThat(chunk(ENGINE).notBefore()).as("it is not moved in time").isNull();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
    }

    /// Its dates are what happened.
    @Test
    void aBarThatHasBegunIsNeitherMovedNorStretchedAndItIsSaidWhy() {
        ChunkId engine = chunk(ENGINE).id();
        Progress begun = new Progress(placement(engine).start(), null, 10, null);
        Ui.run(() -> window.desk().perform(new ChangeChunks<>(List.of(engine), ChunkField.PROGRESS, begun)));
        Ui.frame();
        Plan plan = window.desk().plan();
        RoadmapChart.Box bar = Ui.get(() -> chart().span(engine));

        for (double x : new double[] {bar.x() + 20, bar.right() - 2}) {
            Ui.drag(surface, () -> {}, Set.of(), x, bar.middle(), x + 40, bar.middle(), x + 120, bar.middle());
            assertThat(refusal()).isEqualTo(HAS_BEGUN);
        }
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
            Ui.run(() -> window.desk().select(Set.of(engine)));
            Ui.press(window, key, KeyCode.CONTROL);
            assertThat(refusal()).isEqualTo(HAS_BEGUN);
            Ui.press(window, key, KeyCode.CONTROL, KeyCode.SHIFT);
            assertThat(refusal()).isEqualTo(HAS_BEGUN);
        }
        assertThat(window.desk().plan()).isEqualTo(plan);
    }

    /// What the message of a refusal says, which is taken away.
    private String refusal() {
        return Ui.get(() -> {
            Node toast = window.scene().lookup("#toast-refusal");
            ((Pane) toast.getParent()).getChildren().remove(toast);
            return toast.getAccessibleText();
        });
    }

    private RoadmapChart chart() {
        return ((RoadmapSurface) surface).chart();
    }

    private RoadmapChart.Box bar(ChunkId id) {
        return Ui.get(() -> chart().bar(id));
    }

    private Placement placement(ChunkId id) {
        return window.desk().snapshot().outlook().schedule().placement(id);
    }

    private Chunk chunk(String title) {
        return window.desk().plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeABarIsDroppedItIsSaidWhatMovesAndWhy() {
        ChunkId engine = chunk(ENGINE).id();
        assertThat(hintWhileDragged(engine, 60, Set.of(), "roadmap-drag-reasons"))
                .contains("Not before", "chunks move", "finish")
                .containsPattern("(weeks?|days?) later: Waits for ");
    }

    @Test
    void beforeABarIsDroppedTooEarlyItIsSaidWhatItWaitsFor() {
        ChunkId index = chunk(INDEX).id();
        assertThat(hintWhileDragged(index, -12, Set.of(), "roadmap-drag-early"))
                .contains("Not before")
                .contains(INDEX + ": Waits for");
    }

    @Test
    void beforeABarIsPinnedItIsSaidWhichLimitThatBreaks() {
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        ChunkId index = chunk(INDEX).id();
        assertThat(hintWhileDragged(index, -12, Set.of(KeyCode.CONTROL), "roadmap-drag-pin"))
                .contains("Pinned to", "Breaks a limit: “" + INDEX + "” should be");
    }

    /// What is said where the hand is.
    private String hintWhileDragged(ChunkId chunk, int weeks, Set<KeyCode> held, String screen) {
        RoadmapChart.Box bar = bar(chunk);
        double days = Ui.get(() -> chart().perDay()) * 7 * weeks;
        StringBuilder said = new StringBuilder();
        Ui.drag(
                surface,
                () -> {
                    Ui.screen(window, screen);
                    window.scene().getRoot().lookupAll(".drag-hint > .label").stream()
                            .map(line -> ((Label) line).getText() + "\n")
                            .forEach(said::append);
                },
                held,
                bar.x() + 4,
                bar.middle(),
                bar.x() + 12,
                bar.middle(),
                bar.x() + 4 + days,
                bar.middle());
        return said.toString();
    }
}
