package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What typing does in the outline, on Northmoor.
class OutlineTest {

    private static final String ENGINE = "Regional integration engine";

    private MainWindow window;
    private Node surface;
    private ChunkId engine;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        surface = Ui.get(() -> window.scene().lookup("#roadmap"));
        engine = chunk(ENGINE).id();
        Ui.frame();
    }

    @Test
    void enterEditsTheNameAndTabGoesOnToTheNextCell() {
        click(Column.NAME);
        Ui.press(window, KeyCode.ENTER);
        Ui.run(() -> editor().setText("Regional engine"));
        Ui.screen(window, "outline-edit");
        Ui.press(window, KeyCode.TAB);

        assertThat(now().title()).isEqualTo("Regional engine");
        Ui.press(window, KeyCode.TAB);
        Ui.press(window, KeyCode.ENTER);
        Ui.run(() -> editor().setText("20"));
        Ui.press(window, KeyCode.ENTER);
        assertThat(now().duration()).isEqualTo(WorkSpan.weeks(20));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void whatIsWrongIsSaidWhileItIsTypedAndNotKept() {
        click(Column.WEEKS);
        Ui.press(window, KeyCode.ENTER);
        Ui.run(() -> editor().setText("soon"));
        Ui.screen(window, "outline-wrong");
        Ui.press(window, KeyCode.ENTER);

        assertThat(Ui.get(() -> editor().isVisible())).isTrue();
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(() -> editor().isVisible())).isFalse();
        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void whatAChunkWaitsForIsTypedWithTypesLagsAndNamesAndSaidInWords() {
        List<Dependency> before = now().dependencies();
        toggle(Column.WAITS_FOR);
        assertThat(Ui.get(() -> chart().columns())).contains(Column.LEAD, Column.STATUS, Column.WAITS_FOR);
        click(Column.WAITS_FOR);
        Ui.press(window, KeyCode.ENTER);
        Ui.run(() -> editor().setText("12SF+2w, Mobilise programme office and agree one system vision SS"));
        Ui.screen(window, "outline-waits");
        assertThat(Ui.get(() -> ((Label) window.scene().lookup(".cell-said")).getText()))
                .isEqualTo("Finishes after 12 WAN migration 1: acute sites has started, 2 weeks later\n"
                        + "Starts after 1 Mobilise programme office and agree one system vision has started");
        Ui.run(() -> editor().setText("12SF+2w, 999"));
        assertThat(Ui.get(() -> ((Label) window.scene().lookup(".cell-problem")).getText()))
                .isEqualTo("No chunk has the number 999.");
        Ui.run(() -> editor().setText("12SF+2w, 1SS"));
        Ui.press(window, KeyCode.TAB);

        assertThat(now().dependencies())
                .extracting(each -> each.on() + " " + each.type() + " " + each.lag())
                .containsExactlyInAnyOrder("C12 SF 2w", "C01 SS 0d");
        assertThat(Ui.get(() -> chart().text(engine, Column.WAITS_FOR))).contains("12SF+2w", "1SS");
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(now().dependencies()).isEqualTo(before);
    }

    private void toggle(Column column) {
        RoadmapChart.Box head = Ui.get(() -> chart().head(Column.NAME));
        String name = window.desk().words().say("column." + column.name().toLowerCase(Locale.ROOT));
        Ui.run(() -> Ui.menu(surface, head.x() + 3, head.middle()).stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        Ui.frame();
    }

    @Test
    void newChunksAreTypedOneAfterTheOther() {
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.press(window, KeyCode.N);
        for (String name : List.of("Agree the message standard", "Test the first feed")) {
            Ui.run(() -> ((TextField) window.scene().lookup("#entry-line")).setText(name));
            Ui.screen(window, "outline-entry");
            Ui.press(window, KeyCode.ENTER);
        }
        Ui.press(window, KeyCode.ESCAPE);

        List<String> order = window.desk().plan().chunks().stream()
                .sorted(Comparator.comparing(Chunk::order))
                .map(Chunk::title)
                .toList();
        int at = order.indexOf(ENGINE);
        assertThat(order.subList(at, at + 3))
                .containsExactly(ENGINE, "Agree the message standard", "Test the first feed");
        assertThat(chunk("Test the first feed").owner()).isEqualTo(chunk(ENGINE).owner());
    }

    @Test
    void theFirstRowOfALaneGoesUnderNoneOfTheLaneAbove() {
        ChunkId first = Ui.get(() -> chart().order().stream()
                .filter(each -> !chart().laneOf(each)
                        .equals(chart().laneOf(chart().order().getFirst())))
                .findFirst()
                .orElseThrow());
        Ui.run(() -> window.desk().select(Set.of(first)));
        Ui.press(window, KeyCode.RIGHT, KeyCode.ALT, KeyCode.SHIFT);
        assertThat(window.desk().plan()).isEqualTo(Ui.sample("northmoor"));
    }

    @Test
    void aNewChunkIsInTheLaneOfItsRowAndSeenThroughAFilter() {
        Ui.run(() -> group().setValue(Viewport.Grouping.WORKSTREAM));
        Ui.run(() -> ((TextField) window.scene().lookup("#filter")).setText("integration engine"));
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.run(() -> surface.requestFocus());
        Ui.press(window, KeyCode.N);
        Ui.run(() -> ((TextField) window.scene().lookup("#entry-line")).setText("Agree the message standard"));
        Ui.press(window, KeyCode.ENTER);

        Chunk added = chunk("Agree the message standard");
        assertThat(added.workstream()).isNotNull().isEqualTo(now().workstream());
        assertThat(added.tranche()).isNull();
        assertThat(Ui.get(() -> chart().order())).contains(added.id());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Viewport.Grouping> group() {
        return (ComboBox<Viewport.Grouping>) window.scene().getRoot().lookupAll(".combo-box").stream()
                .filter(node -> ((ComboBox<?>) node).getValue() instanceof Viewport.Grouping)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTakesNoTimeTakesNoneAfterItIsMadeShorter() {
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.run(() -> window.desk().perform(new ChangeChunks<>(List.of(engine), ChunkField.DURATION, WorkSpan.NIL)));
        Ui.press(window, KeyCode.LEFT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(now().duration()).isEqualTo(WorkSpan.NIL);
    }

    @Test
    void rowsGoInAndOutAndAway() {
        Chunk above = window.desk().plan().chunks().find(rowAbove());
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.press(window, KeyCode.RIGHT, KeyCode.ALT, KeyCode.SHIFT);
        assertThat(now().parent()).isEqualTo(above.id());
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".toast").stream()
                        .map(Node::getAccessibleText)
                        .toList()))
                .anyMatch(text -> text.contains("now takes the time of what is below it"));
        Ui.press(window, KeyCode.LEFT, KeyCode.ALT, KeyCode.SHIFT);
        assertThat(now().parent()).isNull();
        Ui.press(window, KeyCode.DELETE);
        assertThat(window.desk().plan().chunks().has(engine)).isFalse();
        assertThat(window.desk().plan().chunks().stream()
                        .flatMap(chunk -> chunk.dependencies().stream())
                        .map(Dependency::on))
                .doesNotContain(engine);
        Ui.screen(window, "outline-removed");
        Set<Node> toasts = Ui.get(() -> window.scene().getRoot().lookupAll(".toast"));
        assertThat(toasts).as("what went and what moved by it, in one message").hasSize(1);
        assertThat(toasts.iterator().next().getAccessibleText())
                .startsWith("1 chunk removed, and ")
                .contains(". ")
                .contains("other chunks moved");
    }

    @Test
    void aHeldChunkStaysWhenWhatItWaitsForMoves() {
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.press(window, KeyCode.H);

        assertThat(now().hold()).isNotNull();
        Ui.press(window, KeyCode.H, KeyCode.SHIFT);
        assertThat(now().hold()).isNull();
    }

    @Test
    void aClickOnAHeadSortsByThatColumn() {
        RoadmapChart.Box head = Ui.get(() -> chart().head(Column.WEEKS));
        Ui.mouse(surface, MouseEvent.MOUSE_PRESSED, Set.of(), head.x() + 12, head.middle());
        Ui.mouse(surface, MouseEvent.MOUSE_RELEASED, Set.of(), head.x() + 12, head.middle());
        Ui.screen(window, "outline-sorted");

        List<ChunkId> first = Ui.get(() -> chart().order()).subList(0, 5);
        List<Integer> weeks = first.stream()
                .map(id -> window.desk().plan().chunks().find(id).duration().amount())
                .toList();
        assertThat(weeks).isSorted();
    }

    @Test
    void aFilterShowsWhatItAsksForAndSaysHowMuchItHides() {
        Ui.run(() -> ((TextField) window.scene().lookup("#filter")).setText("@sthb go-live"));
        Ui.screen(window, "outline-filter");

        List<ChunkId> shown = Ui.get(() -> chart().order());
        assertThat(shown).isNotEmpty().allSatisfy(id -> {
            Chunk chunk = window.desk().plan().chunks().find(id);
            assertThat(chunk.goLive()).isTrue();
            assertThat(window.desk().plan().organisations().find(chunk.owner()).code())
                    .isEqualTo("STHB");
        });
        int hidden = window.desk().plan().chunks().size() - shown.size();
        assertThat(Ui.get(() -> ((Label) window.scene().lookup("#hidden-rows")).getText()))
                .isEqualTo(hidden + " rows hidden");
    }

    @Test
    void aStateOfTwoWordsIsAskedForWithABlankOrAHyphen() {
        Ui.run(() -> ((TextField) window.scene().lookup("#filter")).setText("go-live sthb"));
        List<ChunkId> hyphen = Ui.get(() -> chart().order());
        Ui.run(() -> ((TextField) window.scene().lookup("#filter")).setText("sthb go live"));
        assertThat(Ui.get(() -> chart().order())).isEqualTo(hyphen).isNotEmpty();
    }

    @Test
    void allThatStartsSoonIsHeldFromTheBar() {
        MenuButton hold = (MenuButton) Ui.get(() -> window.scene().lookup("#hold"));
        Ui.run(hold::show);
        Ui.run(() -> hold.getItems().getFirst().fire());
        LocalDate to = window.desk().plan().settings().planStart().plusWeeks(8);
        assertThat(window.desk().plan().chunks().stream().filter(each -> each.hold() != null))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.hold().start()).isBefore(to));
    }

    @Test
    void howTallRowsAreIsSaidForAllWindows() {
        double before = Ui.get(() -> chart().rowHeight());
        Ui.run(() -> window.desk().appearance().rows().set(Viewport.Rows.COMPACT));
        Ui.frame();
        assertThat(Ui.get(() -> chart().rowHeight())).isLessThan(before);
    }

    @Test
    void whatIsInsertedAboveIsThereWhereRowsFollowThePriorityAndMovesByRowsThere() {
        act("rows.priority");
        insertAbove("Agree the interface 3w");
        ChunkId added = rowAbove();
        assertThat(window.desk().plan().chunks().get(added).title()).isEqualTo("Agree the interface");
        Ui.press(window, KeyCode.ENTER);
        List<ChunkId> before = Ui.get(() -> chart().order());
        int at = before.indexOf(added);
        Ui.press(window, KeyCode.UP, KeyCode.ALT);
        assertThat(Ui.get(() -> chart().order()).indexOf(added)).isEqualTo(at - 1);
        Ui.screen(window, "outline-by-priority");
        Ui.press(window, KeyCode.DOWN, KeyCode.ALT);
        assertThat(Ui.get(() -> chart().order())).isEqualTo(before);
    }

    @Test
    void whereRowsFollowTheirDatesItIsSaidWhereWhatIsInsertedWent() {
        insertAbove("Agree the interface 3w");
        assertThat(notes())
                .anyMatch(said -> said.contains("above “" + ENGINE + "”: rows follow their dates here.")
                        && said.contains("Rows by priority"));
        Ui.screen(window, "outline-inserted");
        Ui.press(window, KeyCode.ENTER);
        Ui.run(() -> chart().order());
        assertThat(window.desk().snapshot().selection())
                .containsExactly(chunk("Agree the interface").id());
    }

    private void insertAbove(String line) {
        Ui.run(() -> window.desk().select(Set.of(engine)));
        Ui.press(window, KeyCode.INSERT);
        Ui.run(() -> ((TextField) window.scene().lookup("#entry-line")).setText(line));
        Ui.press(window, KeyCode.ENTER);
    }

    private void act(String id) {
        Ui.run(() -> window.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .tryToRun());
        Ui.frame();
    }

    private List<String> notes() {
        return Ui.get(() -> window.scene().getRoot().lookupAll(".toast").stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    private ChunkId rowAbove() {
        List<ChunkId> order = Ui.get(() -> chart().order());
        return order.get(order.indexOf(engine) - 1);
    }

    private void click(Column column) {
        RoadmapChart.Box cell = Ui.get(() -> chart().cell(engine, column));
        Ui.mouse(surface, MouseEvent.MOUSE_PRESSED, Set.of(), cell.x() + 3, cell.middle());
        Ui.mouse(surface, MouseEvent.MOUSE_RELEASED, Set.of(), cell.x() + 3, cell.middle());
    }

    private TextField editor() {
        return (TextField) window.scene().lookup("#cell-editor");
    }

    private RoadmapChart chart() {
        return ((RoadmapSurface) surface).chart();
    }

    private Chunk now() {
        return window.desk().plan().chunks().find(engine);
    }

    private Chunk chunk(String title) {
        return window.desk().plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
