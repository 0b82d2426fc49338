package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Shape;
import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Id;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What pressing, dragging and turning mean, by what is under the pointer, on Northmoor.
class RoadmapMouseTest {

    private MainWindow window;
    private RoadmapSurface surface;
    private List<ChunkId> rows;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        surface = (RoadmapSurface) Ui.get(() -> window.scene().lookup("#roadmap"));
        Ui.frame();
        rows = Ui.get(() -> chart().order());
    }

    @Test
    void draggingOverRowsSelectsAllThatAreTouched() {
        RoadmapChart.Box from = cell(rows.get(2));
        RoadmapChart.Box to = cell(rows.get(6));

        Ui.drag(
                surface,
                () -> Ui.screen(window, "outline-box"),
                Set.of(),
                from.x() + 20,
                from.middle(),
                to.x() + 60,
                to.middle());

        assertThat(selected()).containsExactlyElementsOf(rows.subList(2, 7));
    }

    @Test
    void draggingOverRowsWithTheShortcutKeyAddsThem() {
        Ui.run(() -> window.desk().select(Set.of(rows.get(12))));
        RoadmapChart.Box from = cell(rows.get(2));
        RoadmapChart.Box to = cell(rows.get(3));

        Ui.drag(surface, () -> {}, Set.of(KeyCode.CONTROL), from.x() + 20, from.middle(), to.x() + 60, to.middle());

        assertThat(selected()).contains(rows.get(2), rows.get(3), rows.get(12));
    }

    @Test
    void escapeTakesBackWhatABoxSelected() {
        Ui.run(() -> window.desk().select(Set.of(rows.get(12))));
        RoadmapChart.Box from = cell(rows.get(2));
        RoadmapChart.Box to = cell(rows.get(6));

        Ui.drag(
                surface,
                () -> Ui.press(window, KeyCode.ESCAPE),
                Set.of(),
                from.x() + 20,
                from.middle(),
                to.x() + 60,
                to.middle());

        assertThat(selected()).containsExactly(rows.get(2));
    }

    @Test
    void aBarDraggedWithShiftDrawsADependency() {
        RoadmapChart.Box from = bar(rows.get(6));
        RoadmapChart.Box to = bar(rows.get(14));

        Ui.drag(surface, () -> {}, Set.of(KeyCode.SHIFT), from.x() + 8, from.middle(), to.x() + 4, to.middle());

        assertThat(window.desk().plan().chunks().get(rows.get(14)).dependencies())
                .extracting(Dependency::on)
                .contains(rows.get(6));
    }

    @Test
    void aClickWithShiftSelectsAllUpToABar() {
        Ui.run(() -> window.desk().select(Set.of(rows.get(2))));
        RoadmapChart.Box bar = bar(rows.get(5));

        Ui.click(surface, 1, Set.of(KeyCode.SHIFT), bar.x() + 8, bar.middle());

        assertThat(selected()).containsExactlyElementsOf(rows.subList(2, 6));
    }

    @Test
    void theMiddleButtonMovesTheSheetFromAnywhere() {
        RoadmapChart.Box bar = bar(rows.get(6));
        double scroll = Ui.get(() -> cell(rows.getFirst()).y());

        Ui.drag(surface, MouseButton.MIDDLE, bar.x() + 8, bar.middle(), bar.x() + 68, bar.middle() - 44);

        assertThat(bar(rows.get(6)).x()).isCloseTo(bar.x() + 60, org.assertj.core.data.Offset.offset(2.0));
        assertThat(cell(rows.getFirst()).y()).isEqualTo(scroll - 44);
        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void theWheelScrollsRowsAndWithShiftDays() {
        RoadmapChart.Box bar = bar(rows.get(6));

        Ui.wheel(surface, Set.of(), -66, bar.x(), bar.middle());
        assertThat(bar(rows.get(6)).y()).isEqualTo(bar.y() - 66);
        Ui.wheel(surface, Set.of(KeyCode.SHIFT), -50, bar.x(), bar.middle());
        assertThat(bar(rows.get(6)).x()).isCloseTo(bar.x() - 50, org.assertj.core.data.Offset.offset(2.0));
    }

    @Test
    void theWheelWithTheShortcutKeyZoomsAboutThePointer() {
        RoadmapChart.Box bar = bar(rows.get(6));

        Ui.wheel(surface, Set.of(KeyCode.CONTROL), 120, bar.x(), bar.middle());

        assertThat(bar(rows.get(6)).x()).isCloseTo(bar.x(), org.assertj.core.data.Offset.offset(2.0));
        assertThat(bar(rows.get(6)).width()).isGreaterThan(bar.width() * 1.4);
    }

    @Test
    void aBarPointedAtShowsWhatItIsTiedTo() {
        RoadmapChart.Box bar = bar(rows.get(6));
        int resting = paths(Ui.get(() -> chart().picture().shapes()));

        Ui.mouse(surface, MouseEvent.MOUSE_MOVED, Set.of(), bar.x() + 8, bar.middle());
        Ui.screen(window, "roadmap-hover");
        assertThat(paths(Ui.get(() -> chart().picture().shapes()))).isGreaterThan(resting);
        double right = Ui.get(() -> chart().timeline().right()) - 40;
        Ui.mouse(surface, MouseEvent.MOUSE_MOVED, Set.of(), right, bar.middle());
        assertThat(paths(Ui.get(() -> chart().picture().shapes()))).isEqualTo(resting);
    }

    private static int paths(List<? extends Shape> shapes) {
        int paths = 0;
        for (Shape shape : shapes) {
            paths += shape instanceof Shape.Path ? 1 : 0;
            paths += shape instanceof Shape.Clipped clipped ? paths(clipped.shapes()) : 0;
        }
        return paths;
    }

    @Test
    void aDoubleClickShowsTheDetails() {
        Ui.press(window, KeyCode.I, KeyCode.CONTROL);
        assertThat(Ui.get(() -> window.scene().lookup(".inspector-title"))).isNull();
        RoadmapChart.Box bar = bar(rows.get(6));

        Ui.click(surface, 2, Set.of(), bar.x() + 8, bar.middle());

        assertThat(Ui.get(() -> window.scene().lookup(".inspector-title"))).isNotNull();
    }

    @Test
    void menusDifferByWhatTheyAreAbout() {
        RoadmapChart.Box bar = bar(rows.get(6));
        RoadmapChart.Box cell = cell(rows.get(4));
        RoadmapChart.LaneBox lane = Ui.get(() -> chart().lanes().getFirst());
        double right = Ui.get(() -> chart().timeline().right()) - 40;

        List<String> onBar = menu(bar.x() + 8, bar.middle());
        assertThat(selected()).containsExactly(rows.get(6));
        List<String> onRow = menu(cell.x() + 8, cell.middle());
        assertThat(selected()).containsExactly(rows.get(4));
        List<String> onLane = menu(60, lane.header().middle());
        List<String> onSheet = menu(right, bar.middle());
        List<String> onHead = menu(120, Ui.get(() -> chart().body().y()) - 10);
        List<String> onTime = menu(right, Ui.get(() -> chart().body().y()) - 30);

        assertThat(onBar).contains("why", "pin", "remove").doesNotContain("edit", "paste");
        assertThat(onRow).contains("edit", "paste", "indent").doesNotContain("why");
        assertThat(onLane).contains("lane.fold", "lane.new", "lane.select", "group.tranche");
        assertThat(onSheet).contains("newChunk", "fit", "selectAll").doesNotContain("remove");
        assertThat(onTime).contains("years", "fit").doesNotContain("newChunk");
        assertThat(onHead).hasSizeGreaterThan(8);
    }

    @Test
    void aLanesMenuSelectsItsChunks() {
        RoadmapChart.LaneBox lane = Ui.get(() -> chart().lanes().getFirst());

        List<MenuItem> items = Ui.menu(surface, 60, lane.header().middle());
        Ui.run(() -> items.stream()
                .filter(item -> "lane.select".equals(item.getId()))
                .forEach(MenuItem::fire));

        assertThat(selected()).containsExactlyElementsOf(rows.subList(0, 17));
    }

    private List<String> menu(double x, double y) {
        return Ui.menu(surface, x, y).stream()
                .map(item -> item.getId() == null ? item.getClass().getSimpleName() : item.getId())
                .toList();
    }

    private Set<Id> selected() {
        return window.desk().snapshot().selection();
    }

    private RoadmapChart chart() {
        return surface.chart();
    }

    private RoadmapChart.Box cell(ChunkId chunk) {
        return Ui.get(() -> chart().cell(chunk, Column.NAME));
    }

    private RoadmapChart.Box bar(ChunkId chunk) {
        return Ui.get(() -> chart().bar(chunk));
    }

    @Test
    void pressingTheSignOfARowListsWhatWasFoundAboutIt() {
        ChunkId marked = rows.stream()
                .filter(each -> each.equals(new ChunkId("C05")))
                .findFirst()
                .orElseThrow();
        double y = cell(marked).middle();
        assertThat(Ui.get(() -> chart().signAt(13, y))).isEqualTo(marked);
        assertThat(Ui.get(() -> chart().signAt(13, cell(rows.getFirst()).middle())))
                .isNull();

        Ui.click(surface, 1, Set.of(), 13, y);

        TextField filter = (TextField) Ui.get(() -> window.scene().lookup(".panel-body .text-field"));
        assertThat(filter.getText()).isEqualTo("Gain-share and funding agreement between eight boards");
        assertThat(selected()).containsExactly(marked);
    }
}
