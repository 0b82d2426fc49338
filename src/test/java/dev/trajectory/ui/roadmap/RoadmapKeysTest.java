package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What single keys do on the roadmap, on Northmoor.
class RoadmapKeysTest {

    private MainWindow window;
    private RoadmapSurface surface;
    private List<ChunkId> rows;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        surface = (RoadmapSurface) Ui.get(() -> window.scene().lookup("#roadmap"));
        Ui.frame();
        rows = Ui.get(() -> surface.chart().order());
    }

    @Test
    void spacePeeksAndFollowsTheArrowsAndClosesAgain() {
        select(rows.get(6));
        Ui.press(window, KeyCode.SPACE);
        Ui.screen(window, "roadmap-peek");
        assertThat(peek().isVisible()).isTrue();
        double y = peek().getLayoutY();

        Ui.press(window, KeyCode.DOWN);
        assertThat(selected()).containsExactly(rows.get(7));
        assertThat(peek().isVisible()).isTrue();
        assertThat(peek().getLayoutY()).isGreaterThan(y);
        Ui.press(window, KeyCode.SPACE);
        assertThat(peek().isVisible()).isFalse();
        Ui.press(window, KeyCode.SPACE);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(peek().isVisible()).isFalse();
        assertThat(selected()).as("Esc took only the card").containsExactly(rows.get(7));
    }

    @Test
    void leftFoldsTheLaneRightUnfoldsItAndArrowsGoOnFromThere() {
        select(rows.get(3));
        int lane = Ui.get(() -> surface.chart().chunksIn(surface.chart().lanes().getFirst()))
                .size();
        Ui.press(window, KeyCode.LEFT);
        assertThat(Ui.get(() -> surface.chart().order())).isEqualTo(rows.subList(lane, rows.size()));

        Ui.press(window, KeyCode.DOWN);
        assertThat(selected()).containsExactly(rows.get(lane));
        select(rows.get(3));
        Ui.press(window, KeyCode.RIGHT);
        assertThat(Ui.get(() -> surface.chart().order())).isEqualTo(rows);
        Ui.press(window, KeyCode.E);
        Ui.press(window, KeyCode.SPACE, KeyCode.CONTROL);
        assertThat(Ui.get(() -> surface.chart().order())).isEqualTo(rows);
    }

    @Test
    void aMarkPutsRowsThatDoNotLieTogetherIntoTheSelectionAndOutOfIt() {
        select(rows.get(3));
        Ui.press(window, KeyCode.DOWN, KeyCode.CONTROL);
        Ui.press(window, KeyCode.DOWN, KeyCode.CONTROL);
        assertThat(selected()).containsExactly(rows.get(3));
        Ui.press(window, KeyCode.SPACE, KeyCode.SHIFT);
        assertThat(selected()).containsExactly(rows.get(3), rows.get(5));
        Ui.press(window, KeyCode.DOWN, KeyCode.CONTROL);
        Ui.press(window, KeyCode.SPACE, KeyCode.SHIFT);
        Ui.screen(window, "roadmap-mark");
        Ui.press(window, KeyCode.UP, KeyCode.CONTROL);
        Ui.press(window, KeyCode.SPACE, KeyCode.SHIFT);
        assertThat(selected()).containsExactly(rows.get(3), rows.get(6));
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(selected()).as("Esc took only the mark").containsExactly(rows.get(3), rows.get(6));
    }

    @Test
    void leftGoesToTheParentAndFoldsIt() {
        select(rows.get(4));
        Ui.press(window, KeyCode.RIGHT, KeyCode.ALT);
        ChunkId parent = plan().chunks().get(rows.get(4)).parent();
        assertThat(parent).isEqualTo(rows.get(3));

        Ui.press(window, KeyCode.LEFT);
        assertThat(selected()).containsExactly(parent);
        Ui.press(window, KeyCode.LEFT);
        assertThat(Ui.get(() -> surface.chart().order())).doesNotContain(rows.get(4));
        Ui.press(window, KeyCode.RIGHT);
        assertThat(Ui.get(() -> surface.chart().order())).contains(rows.get(4));
    }

    @Test
    void shiftFFitsTheSelectionAndAltHomeGoesToTheStart() {
        select(rows.get(13));
        Ui.press(window, KeyCode.F, KeyCode.SHIFT);
        RoadmapChart.Box seen = Ui.get(() -> surface.chart().timeline());
        RoadmapChart.Box bar = Ui.get(() -> surface.chart().span(rows.get(13)));
        assertThat(bar.width()).isBetween(seen.width() * 0.7, seen.width());

        Ui.press(window, KeyCode.HOME, KeyCode.ALT);
        RoadmapChart.Box first = Ui.get(() -> surface.chart().span(rows.getFirst()));
        assertThat(first.x()).isBetween(seen.x(), seen.x() + 60);
    }

    @Test
    void fillingDownGivesTheRowsSelectedWhatTheFirstSays() {
        RoadmapChart.Box cell = Ui.get(() -> surface.chart().cell(rows.get(2), Column.WEEKS));
        Ui.mouse(surface, MouseEvent.MOUSE_PRESSED, Set.of(), cell.x() + 3, cell.middle());
        Ui.mouse(surface, MouseEvent.MOUSE_RELEASED, Set.of(), cell.x() + 3, cell.middle());
        select(rows.get(2), rows.get(3), rows.get(4));
        Ui.press(window, KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);

        assertThat(List.of(rows.get(2), rows.get(3), rows.get(4)))
                .extracting(id -> plan().chunks().get(id).duration())
                .containsOnly(Ui.sample("northmoor").chunks().get(rows.get(2)).duration());
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void whatAFilterHidesIsLeftAlone() {
        Chunk hidden = plan().chunks().get(rows.get(2));
        select(hidden.id());
        Ui.run(() -> ((javafx.scene.control.TextField) window.scene().lookup("#filter")).setText("@sthb go-live"));
        Ui.press(window, KeyCode.DELETE);

        assertThat(plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void keysMoveAChunkByAWeekAndChangeHowLongItTakes() {
        Chunk chunk = plan().chunks().stream()
                .filter(each -> each.title().equals("Regional integration engine"))
                .findFirst()
                .orElseThrow();
        LocalDate start = start(chunk);
        select(chunk.id());

        Ui.press(window, KeyCode.LEFT, KeyCode.CONTROL);
        assertThat(plan()).as("it cannot start sooner").isEqualTo(Ui.sample("northmoor"));
        assertThat(Ui.get(() -> window.scene().lookup("#toast-note").getAccessibleText()))
                .startsWith("It cannot start before 5 Aug 2027: Waits for ");
        Ui.press(window, KeyCode.RIGHT, KeyCode.CONTROL);
        Ui.press(window, KeyCode.RIGHT, KeyCode.CONTROL);
        assertThat(start(chunk)).isEqualTo(start.plusDays(14));
        Ui.press(window, KeyCode.LEFT, KeyCode.CONTROL);
        assertThat(start(chunk)).isEqualTo(start.plusDays(7));
        Ui.press(window, KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(plan().chunks().get(chunk.id()).duration()).isEqualTo(WorkSpan.weeks(17));
        Ui.press(window, KeyCode.LEFT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(plan().chunks().get(chunk.id()).duration()).isEqualTo(chunk.duration());
    }

    private LocalDate start(Chunk chunk) {
        return Objects.requireNonNull(
                        window.desk().snapshot().outlook().schedule().placement(chunk.id()))
                .start();
    }

    @Test
    void aKeySelectsALaneAndOthersScrollTime() {
        select(rows.get(3));
        Ui.press(window, KeyCode.A, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(selected())
                .containsExactlyElementsOf(Ui.get(
                        () -> surface.chart().chunksIn(surface.chart().lanes().getFirst())));

        Ui.press(window, KeyCode.EQUALS, KeyCode.CONTROL);
        double x = Ui.get(() -> surface.chart().bar(rows.get(3))).x();
        Ui.press(window, KeyCode.RIGHT, KeyCode.SHIFT);
        assertThat(Ui.get(() -> surface.chart().span(rows.get(3))).x()).isLessThan(x);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F6 Shift+F6 Shift+Left Shift+Right Shortcut+Left Shortcut+Right Shortcut+Shift+Left",
                "N Insert Enter F2 Tab Shift+Tab Delete L Space W H P E F Shift+F F1 Esc",
                "Shortcut+Z Shortcut+Y Shortcut+Shift+Z Shortcut+C Shortcut+X Shortcut+V Shortcut+F Shortcut+A",
                "Shortcut+D Shortcut+Shift+D Shortcut+M Shortcut+F2 Shortcut+Shift+F2 Shortcut+K Shortcut+I",
                "Shortcut+1 Shortcut+2 Shortcut+3 Shortcut+0 Shortcut+Plus Shortcut+Minus Shortcut+Slash",
                "Alt+Up Alt+Down Alt+Shift+Up Alt+Shift+Down Alt+Right Alt+Left Alt+Shift+Right Alt+Shift+Left",
                "Up Down Left Right Shift+Up Shift+Down Home End Shortcut+Home Alt+Home Alt+Enter",
                "Shortcut+Space Alt+Shift+Equals Alt+Shift+Minus Alt+Shift+8"
            })
    void everyKeyOfTheRulesIsThere(String keys) {
        List<KeyCombination> known = Ui.get(() -> window.actions().stream()
                .map(Action::key)
                .filter(Objects::nonNull)
                .toList());

        assertThat(known)
                .containsAll(Arrays.stream(keys.split(" "))
                        .map(KeyCombination::valueOf)
                        .toList());
    }

    private Node peek() {
        return Ui.get(() -> window.scene().lookup("#peek"));
    }

    private Plan plan() {
        return window.desk().plan();
    }

    private void select(ChunkId... ids) {
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(ids))));
        Ui.frame();
    }

    private Set<Id> selected() {
        return window.desk().snapshot().selection();
    }
}
