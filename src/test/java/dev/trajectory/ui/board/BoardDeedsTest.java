package dev.trajectory.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Adding chunks on the board, and asking, holding and splitting them there, on Northmoor.
class BoardDeedsTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");
    private static final ChunkId ENGINE = new ChunkId("C24");

    private MainWindow window;
    private BoardSurface surface;

    @BeforeEach
    void open() {
        open(1440, 900);
    }

    private void open(double width, double height) {
        window = Ui.get(() -> Ui.window(NORTHMOOR, width, height));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.B);
        Ui.frame();
        surface = (BoardSurface) Ui.get(() -> window.view().node());
        Ui.run(() -> window.desk().select(Set.of(ENGINE)));
        Ui.frame();
    }

    private Box card(ChunkId chunk) {
        return Ui.get(() -> surface.camera().box(surface.board().cards().get(chunk)));
    }

    private BoardGrid.Column column(ChunkId chunk) {
        return Ui.get(() -> surface.board()
                .grid()
                .columnAt(surface.board().cards().get(chunk).middle()));
    }

    private Chunk added() {
        List<Chunk> chunks = window.desk().plan().chunks().stream().toList();
        assertThat(chunks).hasSize(NORTHMOOR.chunks().size() + 1);
        return chunks.getLast();
    }

    private boolean isOpen(String id) {
        return Ui.get(() -> {
            Node node = window.scene().lookup(id);
            return node != null && node.isVisible();
        });
    }

    @Test
    void aChunkTypedInACellIsLedByItsOrganisationAndEndsInItsMonths() {
        Ui.press(window, KeyCode.N);
        Ui.type(window, "Interface test bench 3w #lab");
        Ui.screen(window, "board-new");
        Ui.press(window, KeyCode.ENTER);

        Chunk added = added();
        assertThat(added.title()).isEqualTo("Interface test bench");
        assertThat(added.owner()).isEqualTo(new OrganisationId("NICB"));
        assertThat(added.duration()).isEqualTo(WorkSpan.weeks(3));
        assertThat(column(added.id())).isEqualTo(column(ENGINE));
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(added.id()));
        assertThat(isOpen("#entry-card")).as("the next line").isTrue();
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(isOpen("#entry-card")).isFalse();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    /// The line opens where the card is, wherever one has looked meanwhile.
    @Test
    void aCardOutOfSightIsBroughtIntoSightFirst() {
        Box before = card(ENGINE);
        Ui.run(() -> surface.scroll(2_000, 2_000));
        Ui.frame();
        assertThat(Ui.get(
                        () -> surface.cellAt(card(ENGINE).middle(), card(ENGINE).centre())))
                .isNull();

        Ui.press(window, KeyCode.N);
        assertThat(isOpen("#entry-card")).isTrue();
        Box now = card(ENGINE);
        assertThat(Ui.get(() -> surface.cardAt(now.middle(), now.centre()))).isEqualTo(ENGINE);
        assertThat(now).isNotEqualTo(before);
        Ui.type(window, "Interface test bench 3w");
        Ui.press(window, KeyCode.ENTER);
        assertThat(column(added().id())).isEqualTo(column(ENGINE));
    }

    /// Who goes elsewhere wants to look there.
    @Test
    void whatIsAddedAsOneGoesElsewhereIsNotScrolledTo() {
        Ui.press(window, KeyCode.N);
        Ui.type(window, "Interface test bench");
        Ui.run(() -> surface.scroll(2_000, 2_000));
        Ui.frame();
        Box engine = card(ENGINE);
        Ui.run(surface::requestFocus);
        Ui.frame();

        assertThat(added().title()).isEqualTo("Interface test bench");
        assertThat(card(ENGINE)).isEqualTo(engine);
    }

    @Test
    void theRightButtonAddsWhereItIs() {
        Box card = card(ENGINE);
        List<MenuItem> items = Ui.menu(surface, card.middle(), card.y() - 8);
        assertThat(items).extracting(MenuItem::getId).contains("newHere", "boardEnd");
        Ui.run(() -> items.getFirst().fire());
        assertThat(isOpen("#entry-card")).isTrue();
        assertThat(Ui.menu(surface, card.middle(), card.centre()))
                .extracting(MenuItem::getId)
                .contains("why", "chunkFindings", "hold", "release", "boardNew", "split", "merge");
    }

    @Test
    void whatIsTypedAndUnderstoodIsNotLostWhenThePointerGoesElsewhere() {
        Ui.press(window, KeyCode.N);
        Ui.type(window, "Interface test bench");
        Ui.click(surface, 1, Set.of(), 400, 880 - 200);
        assertThat(added().title()).isEqualTo("Interface test bench");
    }

    @Test
    void theCrossTakesTheLineAwayAsEscDoes() {
        Ui.press(window, KeyCode.N);
        Ui.type(window, "Interface test bench");
        Button cross = (Button) Ui.get(() -> window.scene().lookup("#entry-card .button"));
        Ui.run(() -> {
            cross.requestFocus();
            cross.fire();
        });
        assertThat(isOpen("#entry-card")).isFalse();
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void aCardSaysWhyItStartsIsHeldAndSplit() {
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.press(window, KeyCode.W);
        assertThat(isOpen("#why")).isTrue();
        Ui.screen(window, "board-why");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(isOpen("#why")).isFalse();

        Ui.press(window, KeyCode.H);
        assertThat(window.desk().plan().chunks().get(ENGINE).hold()).isNotNull();
        Ui.press(window, KeyCode.H, KeyCode.SHIFT);
        assertThat(window.desk().plan().chunks().get(ENGINE).hold()).isNull();

        Ui.press(window, KeyCode.B, KeyCode.CONTROL);
        assertThat(Ui.get(() -> window.scene().getRoot().lookup(".split"))).isNotNull();
    }

    @Test
    void deleteTakesACardAwayAndTheNextIsSelected() {
        List<ChunkId> before = Ui.get(() -> List.copyOf(surface.board().cards().keySet()));
        Ui.press(window, KeyCode.DELETE);

        assertThat(window.desk().plan().chunks().has(ENGINE)).isFalse();
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(before.get(before.indexOf(ENGINE) + 1)));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void aCardIsRenamedWhereItLies() {
        Ui.press(window, KeyCode.F2);
        Ui.screen(window, "board-rename");
        Ui.type(window, "Engine for all");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);

        Ui.press(window, KeyCode.F2);
        Ui.type(window, "Engine for all");
        Ui.press(window, KeyCode.ENTER);
        assertThat(window.desk().plan().chunks().get(ENGINE).title()).isEqualTo("Engine for all");
        assertThat(Ui.get(surface::isFocused)).isTrue();
    }

    @Test
    void anEmptyNameIsNotTaken() {
        Ui.press(window, KeyCode.F2);
        Ui.press(window, KeyCode.DELETE);
        Ui.press(window, KeyCode.ENTER);
        assertThat(isOpen("#rename")).isTrue();
        Ui.screen(window, "board-rename-wrong");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(isOpen("#rename")).isFalse();
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    /// What is cut moves to whom the card belongs behind which it is pasted, also from another view.
    @Test
    void whatIsCutOnTheBoardMovesWhereItIsPastedOnTheMap() {
        ChunkId other = Ui.get(() -> surface.board().cards().keySet().stream()
                .filter(id -> new OrganisationId("ERDH")
                        .equals(NORTHMOOR.chunks().get(id).owner()))
                .findFirst()
                .orElseThrow());
        Ui.press(window, KeyCode.X, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.M);
        Ui.until(() -> Ui.isMade(window));
        Ui.run(() -> window.desk().select(Set.of(other)));
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);

        assertThat(window.desk().plan().chunks().get(ENGINE).owner()).isEqualTo(new OrganisationId("ERDH"));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void aCopyIsPastedWithAllItHas() {
        Ui.press(window, KeyCode.C, KeyCode.CONTROL);
        Ui.press(window, KeyCode.V, KeyCode.CONTROL);
        assertThat(added().duration()).isEqualTo(NORTHMOOR.chunks().get(ENGINE).duration());
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        Ui.press(window, KeyCode.D, KeyCode.CONTROL);
        assertThat(added().owner()).isEqualTo(NORTHMOOR.chunks().get(ENGINE).owner());
    }

    /// Keys go to cells without cards as well.
    @Test
    void theNextChunkLiesInTheCellMarked() {
        BoardGrid.Column from = column(ENGINE);
        Ui.press(window, KeyCode.RIGHT, KeyCode.CONTROL);
        Ui.press(window, KeyCode.DOWN, KeyCode.CONTROL);
        Ui.frame();
        BoardGrid.Cell cell = Ui.get(() -> surface.look().drop());
        assertThat(cell.column().from()).isEqualTo(from.end());
        assertThat(Ui.get(surface::getAccessibleText))
                .startsWith("Cell of " + cell.row().organisation().name());
        Ui.press(window, KeyCode.N);
        Ui.type(window, "Interface test bench 3w");
        Ui.press(window, KeyCode.ENTER);
        assertThat(added().owner()).isEqualTo(cell.row().id());
        assertThat(column(added().id()).from()).isEqualTo(cell.column().from());

        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(() -> surface.look().drop())).isNull();
    }

    @Test
    void twoClicksBesideCardsBeginAChunkThere() {
        Box card = card(ENGINE);
        Ui.click(surface, 2, Set.of(), card.middle(), card.y() - 8);
        assertThat(isOpen("#entry-card")).isTrue();
        Ui.type(window, "Interface test bench 3w");
        Ui.press(window, KeyCode.ENTER);
        assertThat(column(added().id())).isEqualTo(column(ENGINE));
    }

    @Test
    void theLineFitsASmallWindow() {
        open(1366, 768);
        Ui.press(window, KeyCode.N);
        Ui.type(window, "Interface test bench @ERDH 3w after 24 nonsense@");
        Ui.screen(window, "board-new-1366");
        TextField line = (TextField) Ui.get(() -> window.scene().lookup("#entry-card-line"));
        assertThat(Ui.get(() -> surface.getBoundsInLocal()
                        .contains(surface.sceneToLocal(line.localToScene(line.getBoundsInLocal())))))
                .isTrue();
    }

    /// The cell that keys act on is the one that is seen to be marked, and no other.
    @Test
    void aCellIsMarkedAsLongAsItIsSeenToBe() {
        Ui.press(window, KeyCode.RIGHT, KeyCode.CONTROL);
        Box card = card(ENGINE);
        Ui.drag(surface, () -> {}, Set.of(), card.middle(), card.centre(), card.middle() + 9, card.centre());
        assertThat(Ui.get(() -> surface.look().drop())).isNull();
        assertThat(Ui.get(surface::getAccessibleText)).doesNotStartWith("Cell of");

        Ui.press(window, KeyCode.RIGHT, KeyCode.CONTROL);
        assertThat(Ui.get(surface::getAccessibleText)).startsWith("Cell of");
        Ui.press(window, KeyCode.DOWN);
        assertThat(Ui.get(() -> surface.look().drop())).isNull();
    }

    /// A card that something else keeps where it is does not move; why not is said.
    @Test
    void takenTooEarlyACardSaysWhatKeepsIt() {
        Ui.press(window, KeyCode.LEFT, KeyCode.ALT);
        Ui.frame();
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".toast .label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .anyMatch(text -> text.startsWith("It cannot start before "));
    }
}
