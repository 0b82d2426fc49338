package dev.trajectory.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What can be done on the board, on Northmoor.
class BoardViewTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");
    private static final ChunkId BASELINE = new ChunkId("C02");

    private static MainWindow open() {
        MainWindow window = Ui.get(() -> Ui.window(NORTHMOOR, 1440, 900));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.B);
        Ui.frame();
        return window;
    }

    private static BoardSurface surface(MainWindow window) {
        return (BoardSurface) window.view().node();
    }

    private static Box card(MainWindow window, ChunkId chunk) {
        return Ui.get(() -> {
            BoardLayout board = surface(window).board();
            BoardCamera camera = surface(window).camera();
            return camera.box(board.cards().get(chunk));
        });
    }

    private static Placement placement(MainWindow window, ChunkId chunk) {
        return window.desk().snapshot().outlook().schedule().placement(chunk);
    }

    @Test
    void theLettersGoToIt() {
        MainWindow window = open();
        assertThat(window.here()).extracting(Place::id).isEqualTo("board");
        Ui.screen(window, "board-northmoor");
    }

    @Test
    void aCardDroppedInTheNextQuarterIsDoneThereInOneStep() {
        MainWindow window = open();
        LocalDate before = placement(window, BASELINE).finish();
        Box card = card(window, BASELINE);
        BoardLayout.Column first =
                Ui.get(() -> surface(window).board().columns().getFirst());

        Ui.drag(
                surface(window),
                () -> Ui.screen(window, "board-drag"),
                Set.of(),
                card.middle(),
                card.centre(),
                card.middle() + first.width() / 2,
                card.centre(),
                card.middle() + first.width(),
                card.centre());

        assertThat(placement(window, BASELINE).finish()).isAfter(before);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void aCardDroppedInAnotherRowIsLedByThatOrganisation() {
        MainWindow window = open();
        Box card = card(window, BASELINE);
        BoardLayout.Row second = Ui.get(() -> surface(window).board().rows().get(1));
        BoardCamera camera = Ui.get(() -> surface(window).camera());

        Ui.drag(
                surface(window),
                () -> {},
                Set.of(),
                card.middle(),
                card.centre(),
                card.middle(),
                camera.y(second.top()) + 20);

        Chunk moved = window.desk().plan().chunks().get(BASELINE);
        assertThat(moved.owner()).isEqualTo(second.id());
        assertThat(moved.notBefore()).isEqualTo(NORTHMOOR.chunks().get(BASELINE).notBefore());
    }

    @Test
    void aCardDroppedWhereItLayChangesNothing() {
        MainWindow window = open();
        Box card = card(window, BASELINE);
        Ui.drag(
                surface(window),
                () -> {},
                Set.of(),
                card.middle(),
                card.centre(),
                card.middle() + 5,
                card.centre() + 3);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void keysGoFromCardToCardAndTakeThemAlong() {
        MainWindow window = open();
        Ui.press(window, KeyCode.RIGHT);
        assertThat(window.desk().snapshot().selection()).hasSize(1);
        ChunkId first =
                (ChunkId) window.desk().snapshot().selection().iterator().next();
        Ui.press(window, KeyCode.DOWN);
        assertThat(window.desk().snapshot().selection()).doesNotContain(first);
        Ui.press(window, KeyCode.UP);
        assertThat(window.desk().snapshot().selection()).containsExactly(first);

        Ui.press(window, KeyCode.DOWN, KeyCode.ALT);
        assertThat(window.desk().plan().chunks().get(first).owner())
                .isEqualTo(List.copyOf(NORTHMOOR.organisations().all()).get(1).id());
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        LocalDate before = placement(window, first).finish();
        Ui.press(window, KeyCode.RIGHT, KeyCode.ALT);
        assertThat(placement(window, first).finish()).isAfter(before);
    }

    @Test
    void keysSwitchWhatIsShown() {
        MainWindow window = open();
        int quarters = Ui.get(() -> surface(window).board().columns().size());
        Ui.press(window, KeyCode.Q);
        assertThat(Ui.get(() -> surface(window).board().columns().size())).isGreaterThan(quarters);
        Ui.press(window, KeyCode.O);
        assertThat(Ui.get(() -> surface(window).switches().load())).isFalse();
    }

    @Test
    void pressingTheSignOfACardListsWhatWasFoundAboutIt() {
        MainWindow window = open();
        Box card = card(window, new ChunkId("C05"));

        Ui.click(surface(window), 1, Set.of(), card.right() - 10, card.y() + 12);

        TextField filter = (TextField) Ui.get(() -> window.scene().lookup(".panel-body .text-field"));
        assertThat(filter.getText()).isEqualTo("Gain-share and funding agreement between eight boards");
    }
}
