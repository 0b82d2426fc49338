package dev.trajectory.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.draw.board.BoardString;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.PutUnder;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.line.LineKeys;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
        BoardGrid.Column first =
                Ui.get(() -> surface(window).board().grid().columns().getFirst());

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
        BoardGrid.Row second =
                Ui.get(() -> surface(window).board().grid().rows().get(1));
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
        int quarters = Ui.get(() -> surface(window).board().grid().columns().size());
        Ui.press(window, KeyCode.Q);
        assertThat(Ui.get(() -> surface(window).board().grid().columns().size()))
                .isGreaterThan(quarters);
        Ui.press(window, KeyCode.O);
        assertThat(Ui.get(() -> surface(window).switches().load())).isFalse();

        CheckBox promises = (CheckBox) Ui.get(() -> window.view().bar().get(4));
        Ui.run(() -> {
            promises.requestFocus();
            promises.fire();
        });
        Ui.press(window, KeyCode.Q);
        assertThat(Ui.get(() -> surface(window).board().grid().columns().size()))
                .as("after a box of the bar is ticked keys go on")
                .isEqualTo(quarters);
        Ui.press(window, KeyCode.RIGHT);
        assertThat(window.desk().snapshot().selection()).hasSize(1);
        Ui.press(window, KeyCode.SPACE);
        assertThat(Ui.get(promises::isFocused))
                .as("which has the keyboard still")
                .isTrue();
    }

    @Test
    void pressingTheSignOfACardListsWhatWasFoundAboutIt() {
        MainWindow window = open();
        Box card = card(window, new ChunkId("C05"));

        Ui.click(surface(window), 1, Set.of(), card.right() - 10, card.y() + 12);

        TextField filter = (TextField) Ui.get(() -> window.scene().lookup(".panel-body .text-field"));
        assertThat(filter.getText()).isEqualTo("Gain-share and funding agreement between eight boards");
    }

    @Test
    void cardsSelectedTogetherAreDraggedTogetherInOneStep() {
        MainWindow window = open();
        ChunkId other = new ChunkId("C08");
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(other, BASELINE))));
        LocalDate before = placement(window, BASELINE).finish();
        LocalDate othersBefore = placement(window, other).finish();
        Box card = card(window, BASELINE);
        double quarter =
                Ui.get(() -> surface(window).board().grid().columns().getFirst().width());

        Ui.drag(
                surface(window),
                () -> Ui.screen(window, "board-drag-several"),
                Set.of(),
                card.middle(),
                card.centre(),
                card.middle() + quarter / 2,
                card.centre(),
                card.middle() + quarter,
                card.centre());

        assertThat(placement(window, BASELINE).finish()).isAfter(before);
        assertThat(placement(window, other).finish()).isAfter(othersBefore);
        assertThat(window.desk().snapshot().history().steps()).hasSize(2);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void oneOfSeveralThatIsClickedIsSelectedAlone() {
        MainWindow window = open();
        Ui.run(() -> window.desk().select(new LinkedHashSet<>(List.of(new ChunkId("C08"), BASELINE))));
        Box card = card(window, BASELINE);
        Ui.click(surface(window), 1, Set.of(), card.middle(), card.centre());
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(BASELINE));
    }

    @Test
    void keysTakeSeveralCardsAlong() {
        MainWindow window = open();
        Ui.run(() -> window.desk().select(Set.of(BASELINE)));
        Ui.press(window, KeyCode.RIGHT, KeyCode.SHIFT);
        assertThat(window.desk().snapshot().selection()).hasSize(2).contains(BASELINE);
        Ui.press(window, KeyCode.DOWN, KeyCode.ALT);
        window.desk()
                .snapshot()
                .selection()
                .forEach(id -> assertThat(
                                window.desk().plan().chunks().get((ChunkId) id).owner())
                        .isNotEqualTo(NORTHMOOR.chunks().get((ChunkId) id).owner()));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    @Test
    void pageKeysAndArrowsBeyondTheLastCardMoveTheBoard() {
        MainWindow window = open();
        Ui.press(window, KeyCode.PAGE_DOWN);
        double top = Ui.get(() -> surface(window).camera().top());
        assertThat(top).isPositive();
        Ui.press(window, KeyCode.END);
        BoardCamera right = Ui.get(() -> surface(window).camera());
        assertThat(right.left() + right.room())
                .isEqualTo(Ui.get(() -> surface(window).board().grid().width()));
        Ui.press(window, KeyCode.HOME);
        Ui.press(window, KeyCode.PAGE_UP);
        Ui.press(window, KeyCode.PAGE_UP);
        assertThat(Ui.get(() -> surface(window).camera().left()
                        + surface(window).camera().top()))
                .isZero();

        Box card = card(window, BASELINE);
        Ui.drag(surface(window), MouseButton.MIDDLE, card.middle(), card.centre(), card.middle() - 50, card.centre());
        assertThat(Ui.get(() -> surface(window).camera().left())).isEqualTo(50);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
        assertThat(window.desk().snapshot().selection()).isEmpty();
    }

    @Test
    void spaceShowsTheCardAtAGlance() {
        MainWindow window = open();
        Ui.run(() -> window.desk().select(Set.of(BASELINE)));
        Ui.press(window, KeyCode.SPACE);
        assertThat(Ui.get(() -> window.scene().lookup("#peek").isVisible())).isTrue();
        Ui.screen(window, "board-peek");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(() -> window.scene().lookup("#peek").isVisible())).isFalse();
        assertThat(window.desk().snapshot().selection()).containsExactly(BASELINE);
    }

    /// What the pointer is told where it rests on a cell, keys are told when they mark it.
    @Test
    void theCellMarkedByKeysSaysItsWorstMonthAndItsFreezes() {
        MainWindow window = open();
        Ui.run(() -> window.desk().select(Set.of(new ChunkId("C10"))));
        Ui.press(window, KeyCode.DOWN, KeyCode.CONTROL);
        Ui.frame();
        Label tip = Ui.get(() -> said(window));
        assertThat(tip.getText())
                .contains("of 9 points asked")
                .contains("No go-lives from 1 Dec 2027 to 31 Jan 2028: Winter pressures change freeze");
        assertThat(Ui.get(() -> surface(window).getAccessibleText()))
                .startsWith("Cell of ")
                .isEqualTo(tip.getText());
        Ui.screen(window, "board-cell");
        Ui.run(() -> surface(window).scroll(5000, 0));
        Ui.frame();
        assertThat(Ui.get(tip::isVisible)).isFalse();
        Ui.run(() -> surface(window).reveal(surface(window).look().drop().box()));
        Ui.frame();
        assertThat(Ui.get(tip::isVisible)).isTrue();
        Ui.press(window, KeyCode.ESCAPE);
        Ui.frame();
        assertThat(Ui.get(tip::isVisible)).isFalse();
    }

    private static Label said(MainWindow window) {
        return surface(window).overlay().getChildren().stream()
                .filter(each -> each.isVisible() && each.getStyleClass().contains("bar-tip"))
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// The board is longer by a column as long as a card is held.
    @Test
    void aCardIsTakenByHandBehindTheLastColumn() {
        MainWindow window = open();
        ChunkId last = Ui.get(() -> surface(window).board().cards().entrySet().stream()
                .max(Comparator.comparingDouble(each -> each.getValue().x()))
                .orElseThrow()
                .getKey());
        Ui.run(() -> surface(window).reveal(last));
        Ui.press(window, KeyCode.END);
        Box card = card(window, last);
        int columns = Ui.get(() -> surface(window).board().grid().columns().size());
        LocalDate end = Ui.get(
                () -> surface(window).board().grid().columns().getLast().end().atDay(1));
        Ui.drag(
                surface(window),
                () -> {
                    assertThat(Ui.get(() ->
                                    surface(window).board().grid().columns().size()))
                            .isEqualTo(columns + 1);
                    Ui.run(() -> surface(window).scroll(1_000, 0));
                },
                Set.of(),
                card.middle(),
                card.centre(),
                card.middle() + 5,
                card.centre());
        assertThat(placement(window, last).finish()).isAfterOrEqualTo(end);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(Ui.get(() -> surface(window).board().grid().columns().size()))
                .isEqualTo(columns);
    }

    @Test
    void organisationsAreFoldedByKeyAndByClickAndUnfoldForACardThatIsLookedFor() {
        MainWindow window = open();
        Ui.run(() -> window.desk().select(Set.of(BASELINE)));
        double high =
                Ui.get(() -> surface(window).board().grid().rows().getFirst().height());
        Ui.press(window, KeyCode.E);
        assertThat(Ui.get(() -> surface(window).board().grid().rows().getFirst().height()))
                .isLessThan(high);
        assertThat(Ui.get(() -> surface(window).board().cards())).doesNotContainKey(BASELINE);
        Ui.click(
                surface(window),
                1,
                Set.of(),
                60,
                Ui.get(() -> surface(window)
                                .camera()
                                .y(surface(window).board().grid().rows().get(2).top()))
                        + 20);
        Ui.screen(window, "board-folded");
        assertThat(Ui.get(() -> surface(window).switches().folded())).hasSize(2);

        Ui.run(() -> window.desk().host().reveal(BASELINE));
        assertThat(Ui.get(() -> surface(window).board().grid().rows().getFirst().height()))
                .isEqualTo(high);
        Ui.press(window, KeyCode.DIGIT8, KeyCode.ALT, KeyCode.SHIFT);
        assertThat(Ui.get(() -> surface(window).switches().folded())).isEmpty();
    }

    @Test
    void theBoardIsZoomedAboutThePointerAndFitted() {
        MainWindow window = open();
        double before = Ui.get(() -> surface(window).board().grid().width());
        double at = Ui.get(() -> surface(window).camera().onBoardX(900) / before);
        Ui.wheel(surface(window), Set.of(KeyCode.CONTROL), 80, 900, 400);
        double after = Ui.get(() -> surface(window).board().grid().width());
        assertThat(after).isGreaterThan(before);
        assertThat(Ui.get(() -> surface(window).camera().onBoardX(900) / after))
                .isCloseTo(at, org.assertj.core.data.Offset.offset(0.01));
        Ui.screen(window, "board-larger");
        for (int i = 0; i < 9; i++) {
            Ui.press(window, KeyCode.MINUS, KeyCode.CONTROL);
        }
        assertThat(Ui.get(() -> surface(window).switches().zoom())).isEqualTo(BoardSwitches.LEAST_ZOOM);
        Ui.press(window, KeyCode.F);
        Ui.screen(window, "board-fitted");
        assertThat(Ui.get(() -> surface(window).camera().left())).isZero();
    }

    private static DependencyLine promised(MainWindow window) {
        return Ui.get(() -> surface(window).board().strings().shown(BoardLook.PLAIN).stream()
                .filter(each -> each.isPromise()
                        && surface(window).board().strings().promise(each).needed() != null)
                .filter(each ->
                        surface(window).camera().sees(around(each.route().middle())))
                .filter(each -> surface(window)
                                .board()
                                .cardAt(
                                        each.route().middle().x(),
                                        each.route().middle().y())
                        == null)
                .findFirst()
                .orElseThrow()
                .line());
    }

    /// A parent has no card: its string ends at that of one of the chunks below it.
    @Test
    void theCardAtWhichAStringOfAParentEndsIsSelected() {
        MainWindow window = open();
        ChunkId parent = new ChunkId("C07");
        Ui.run(() -> window.desk().perform(new PutUnder(List.of(new ChunkId("C08"), new ChunkId("C09")), parent)));
        ChunkId early = Ui.get(() -> window.desk().plan().chunks().stream()
                .map(Chunk::id)
                .filter(each -> window.desk().session().ask(Link.of(parent, each)) instanceof Result.Changed)
                .findFirst()
                .orElseThrow());
        Ui.run(() -> window.desk().perform(Link.of(parent, early)));
        Ui.frame();
        DependencyLine line = new DependencyLine(parent, early);
        BoardString string = Ui.get(() -> surface(window).board().strings().of(line));
        assertThat(string.to()).isNotEqualTo(parent);
        BoardGround ground = new BoardGround(surface(window));
        Ui.run(() -> new LineKeys(window.desk(), ground, List::of).choose(line));
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(string.to()));

        Ui.run(() -> window.desk().select(Set.of(string.from())));
        Ui.run(() -> new LineKeys(window.desk(), ground, () -> List.of(string.from())).choose(line));
        assertThat(window.desk().snapshot().selection()).isEqualTo(Set.of(string.from()));
        assertThat(Ui.get(() -> surface(window).look().line())).isEqualTo(line);
    }

    private static Box around(Route.Point point) {
        return new Box(point.x(), point.y(), 1, 1);
    }

    private static Box middle(MainWindow window, DependencyLine line) {
        return Ui.get(() -> new BoardGround(surface(window)).middle(line));
    }

    @Test
    void aStringIsPressedAndItsPromiseAgreedWhereItIsSeen() {
        MainWindow window = open();
        DependencyLine line = promised(window);
        Box at = middle(window, line);
        Ui.click(surface(window), 1, Set.of(), at.x(), at.y());
        Ui.screen(window, "board-promise");
        DependencyLine pressed = Ui.get(() -> surface(window).look().line());
        assertThat(pressed).isNotNull();
        assertThat(Ui.get(() -> window.scene().lookup("#promise").isVisible())).isTrue();
        assertThat(Ui.get(surface(window)::getAccessibleText)).contains("promise:");

        Button agree = (Button) Ui.get(() -> window.scene().getRoot().lookupAll(".promise-form .button").stream()
                .skip(1)
                .findFirst()
                .orElseThrow());
        Ui.run(agree::fire);
        assertThat(dependency(window, pressed).promise().state()).isEqualTo(PromiseState.AGREED);
        assertThat(dependency(window, pressed).promise().needBy()).isNotNull();
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    private static Dependency dependency(MainWindow window, DependencyLine line) {
        return window.desk().plan().chunks().get(line.waiting()).dependencies().stream()
                .filter(each -> each.on().equals(line.before()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keysGoThroughTheStringsOfACardAnswerAndUnlinkThem() {
        MainWindow window = open();
        DependencyLine line = promised(window);
        Ui.run(() -> window.desk().select(Set.of(line.waiting())));
        for (int i = 0;
                i < 20 && !line.equals(Ui.get(() -> surface(window).look().line()));
                i++) {
            Ui.press(window, KeyCode.D);
        }
        assertThat(Ui.get(() -> surface(window).look().line())).isEqualTo(line);
        Ui.press(window, KeyCode.A);
        assertThat(Ui.get(() -> window.scene().lookup("#promise").isVisible())).isTrue();
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(() -> window.scene().lookup("#promise").isVisible())).isFalse();

        Ui.press(window, KeyCode.RIGHT);
        assertThat(Ui.get(() -> surface(window).look().line()))
                .as("of another card than the one that is selected now")
                .isNull();
        Ui.run(() -> window.desk().select(Set.of(line.waiting())));
        Ui.run(() -> new BoardGround(surface(window)).choose(line));
        Ui.press(window, KeyCode.DELETE);
        assertThat(window.desk().plan().chunks().has(line.waiting())).isTrue();
        assertThat(window.desk().plan().chunks().get(line.waiting()).dependencies())
                .noneMatch(each -> each.on().equals(line.before()));
    }

    /// A string that only lies under the pointer is not what keys act on.
    @Test
    void deleteTakesTheCardPressedAndNoStringAway() {
        MainWindow window = open();
        DependencyLine line = promised(window);
        Box at = middle(window, line);
        Ui.run(() -> new BoardGround(surface(window)).choose(line));
        ChunkId aside = Ui.get(() -> surface(window).board().cards().entrySet().stream()
                .filter(each -> !line.touches(each.getKey()))
                .filter(each -> surface(window).camera().sees(each.getValue()))
                .findFirst()
                .orElseThrow()
                .getKey());
        Box card = card(window, aside);
        Ui.click(surface(window), 1, Set.of(), card.middle(), card.centre());
        Ui.mouse(surface(window), MouseEvent.MOUSE_MOVED, Set.of(), at.x(), at.y());
        Ui.press(window, KeyCode.DELETE);
        assertThat(window.desk().plan().chunks().has(aside)).isFalse();
        assertThat(dependency(window, line)).isNotNull();
    }

    /// Beside the board there is no cell to drop a card in, and none to add a chunk to.
    @Test
    void besideTheBoardNothingIsMovedOrAdded() {
        MainWindow window = open();
        Ui.run(() -> {
            Set<OrganisationId> others =
                    new LinkedHashSet<>(NORTHMOOR.organisations().byId().keySet());
            others.remove(NORTHMOOR.chunks().get(BASELINE).owner());
            surface(window).switches(surface(window).switches().withFolded(others));
        });
        Ui.frame();
        Box card = card(window, BASELINE);
        double below = Ui.get(
                () -> surface(window).camera().y(surface(window).board().grid().height()) + 20);
        assertThat(below)
                .as("there is room below the board")
                .isLessThan(surface(window).getHeight());
        Ui.drag(surface(window), () -> {}, Set.of(), card.middle(), card.centre(), card.middle(), below);
        Ui.click(surface(window), 2, Set.of(), card.middle(), below);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
        assertThat(Ui.get(() -> window.scene().lookup("#entry-card").isVisible()))
                .isFalse();
        Ui.run(() -> ((Button) window.scene().lookup("#new-chunk")).fire());
        assertThat(Ui.get(() -> window.scene().lookup("#entry-card").isVisible()))
                .as("the button of the bar begins a chunk")
                .isTrue();
    }

    @Test
    void theStringUnderThePointerStandsOutAndIsSaid() {
        MainWindow window = open();
        DependencyLine line = promised(window);
        Box at = middle(window, line);
        Ui.mouse(surface(window), MouseEvent.MOUSE_MOVED, Set.of(), at.x(), at.y());
        assertThat(Ui.get(() -> surface(window).look().under())).isNotNull();
        Ui.screen(window, "board-string");
        Ui.mouse(surface(window), MouseEvent.MOUSE_MOVED, Set.of(), 20, 20);
        assertThat(Ui.get(() -> surface(window).look().under())).isNull();
    }
}
