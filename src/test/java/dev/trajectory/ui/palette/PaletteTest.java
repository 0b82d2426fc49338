package dev.trajectory.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.capacity.CapacityView;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    private final List<String> done = new ArrayList<>();

    private Palette over(MainWindow window) {
        List<Action> actions = new ArrayList<>(window.actions());
        actions.removeIf(action -> List.of("history", "settings").contains(action.id()));
        actions.add(Action.of("history", "Shortcut+H", () -> done.add("history")));
        actions.add(Action.of("settings", "", () -> false, () -> done.add("settings")));
        Palette palette = new Palette(window.desk(), () -> actions, List.of(), _ -> {}, () -> true);
        ((StackPane) window.scene().getRoot()).getChildren().add(palette);
        palette.open();
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        return palette;
    }

    private static TextField field(Palette palette) {
        return (TextField) palette.lookup(".text-field");
    }

    @SuppressWarnings("unchecked")
    private static ListView<Entry> list(Palette palette) {
        return (ListView<Entry>) palette.lookup(".list-view");
    }

    private static void press(Palette palette, KeyCode code) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        field(palette).fireEvent(event);
    }

    private static List<String> names(Palette palette) {
        return list(palette).getItems().stream()
                .map(entry -> entry.name().text())
                .toList();
    }

    @Test
    void enterDoesTheFirstRowAndGivesTheKeyboardBack() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            var before = window.scene().getFocusOwner();
            Palette palette = over(window);
            field(palette).setText("histo");
            assertThat(names(palette)).startsWith("History");
            press(palette, KeyCode.ENTER);

            assertThat(done).containsExactly("history");
            assertThat(palette.isOpen()).isFalse();
            assertThat(window.scene().getFocusOwner()).isSameAs(before);
        });
    }

    @Test
    void aChunkIsShownInTheView() {
        Ui.run(() -> {
            Plan plan = Ui.sample("northmoor");
            MainWindow window = Ui.window(plan, 1440, 900);
            Palette palette = over(window);
            Chunk wanted = plan.chunks().stream().skip(7).findFirst().orElseThrow();
            field(palette).setText(wanted.title());
            press(palette, KeyCode.ENTER);

            assertThat(window.desk().snapshot().selection()).containsExactly((Id) wanted.id());
        });
    }

    @Test
    void aLongSentenceWrapsWithinItsRow() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1366, 768));
        Ui.run(() -> window.desk().textPercent().set(150));
        Ui.press(window, KeyCode.K, KeyCode.CONTROL);
        Ui.run(() -> ((TextField) window.scene().lookup(".palette .text-field")).setText("impact points"));
        Ui.screen(window, "palette-long");
    }

    @Test
    void arrowsAndPagesMoveWithinTheList() {
        Ui.run(() -> {
            Palette palette = over(Ui.window(Ui.sample("northmoor"), 1440, 900));
            var at = list(palette).getSelectionModel();
            assertThat(at.getSelectedIndex()).isZero();
            press(palette, KeyCode.UP);
            assertThat(at.getSelectedIndex()).isZero();
            press(palette, KeyCode.DOWN);
            press(palette, KeyCode.PAGE_DOWN);
            assertThat(at.getSelectedIndex()).isEqualTo(11);
            press(palette, KeyCode.PAGE_UP);
            assertThat(at.getSelectedIndex()).isEqualTo(1);
            press(palette, KeyCode.ESCAPE);
            assertThat(palette.isOpen()).isFalse();
            assertThat(palette.close()).isFalse();
        });
    }

    @Test
    void aPressBesideTheCardClosesItAndOneWithinDoesNot() {
        Ui.run(() -> {
            Palette palette = over(Ui.window(Ui.sample("northmoor"), 1440, 900));
            list(palette).fireEvent(pressed());
            assertThat(palette.isOpen()).isTrue();
            palette.fireEvent(pressed());
            assertThat(palette.isOpen()).isFalse();
        });
    }

    private static MouseEvent pressed() {
        return mouse(MouseEvent.MOUSE_PRESSED);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void aClickDoesWhatTheRowSays() {
        Ui.run(() -> {
            Palette palette = over(Ui.window(Ui.sample("northmoor"), 1440, 900));
            field(palette).setText("history");
            palette.applyCss();
            palette.layout();
            palette.lookupAll(".list-cell").stream()
                    .filter(cell -> ((ListCell<?>) cell).getIndex() == 0)
                    .findFirst()
                    .orElseThrow()
                    .fireEvent(mouse(MouseEvent.MOUSE_CLICKED));

            assertThat(done).containsExactly("history");
        });
    }

    @Test
    void ofVeryManyTheBestAreListedAndTheRestCounted() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String name = "Move clinic " + i + " to the shared record";
            entries.add(new Entry(Entry.Kind.CHUNK, Haystack.of(name), "", () -> {}));
        }
        Hits hits = Hits.of(Needle.of("clinic 77 rec"), entries, 60);

        assertThat(hits.best()).hasSize(60);
        assertThat(hits.best().getFirst().name().text()).startsWith("Move clinic 77");
        assertThat(hits.more()).isPositive();
        assertThat(Hits.of(Needle.of(""), entries, 60).more()).isEqualTo(9_940);
    }

    /// What is known later, of views made meanwhile, comes behind what is listed, however well it answers.
    @Test
    void whatIsKnownLaterTakesNoListedPlace() {
        Entry first = entry("Add a chunk", "");
        Entry second = entry("Add a gate", "");
        Needle typed = Needle.of("add");
        Hits before = Hits.of(typed, List.of(first, second), 2);
        Hits later = Hits.of(typed, List.of(entry("Add", "Board"), entry("Add a chunk", ""), second), 2);

        assertThat(later.found()).isEqualTo(3);
        assertThat(later.best().getFirst().name().text()).isEqualTo("Add");
        assertThat(later.besides(before.best())).extracting(Entry::where).containsExactly("Board");
    }

    private static Entry entry(String name, String where) {
        return new Entry(Entry.Kind.ACTION, Haystack.of(name), "", where, true, () -> {});
    }

    /// Where one has gone in the list stays while views are made, though what can be done in them is listed too.
    @Test
    void theMarkedRowStaysWhileViewsAreMade() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        List<Entry> listed = new ArrayList<>();
        Ui.press(window, KeyCode.K, KeyCode.CONTROL);
        Palette palette = Ui.get(() -> {
            Palette opened = (Palette) window.scene().lookup(".overlay");
            field(opened).setText("add");
            press(opened, KeyCode.DOWN);
            press(opened, KeyCode.DOWN);
            listed.addAll(list(opened).getItems());
            return opened;
        });
        Ui.until(() -> names(palette).contains("Add a fund"));

        assertThat(list(palette).getItems().subList(0, listed.size())).isEqualTo(listed);
        assertThat(list(palette).getSelectionModel().getSelectedItem()).isSameAs(listed.get(2));
    }

    /// To go somewhere, nobody waits for views that nobody asked for.
    @Test
    void noViewIsMadeWhileNothingIsTyped() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Once<View> cold = Once.of(() -> new CapacityView(window.desk()));
        Place place = new Place("capacity", 'C', "", "", cold);
        Palette palette = Ui.get(() -> {
            Palette made = new Palette(window.desk(), List::of, List.of(place), _ -> {}, () -> true);
            ((StackPane) window.scene().getRoot()).getChildren().add(made);
            made.open();
            return made;
        });
        Ui.frame();
        assertThat(Ui.get(cold::isMade)).isFalse();
        Ui.run(() -> field(palette).setText("ca"));
        Ui.until(cold::isMade);
    }

    @Test
    void aChunkIsFoundByItsNewNameWhenItOpensAgain() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            Palette palette = over(window);
            palette.close();
            ChunkId first = window.desk().plan().chunks().iterator().next().id();
            window.desk().perform(new ChangeChunks<>(List.of(first), ChunkField.TITLE, "Zebra crossing"));
            palette.open();
            field(palette).setText("zebra");

            assertThat(names(palette)).startsWith("1 Zebra crossing");
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachKindHasAnIconAndAName(Entry.Kind kind) {
        Ui.run(() -> {
            assertThat(Icons.icon(kind.icon(), 14)).isNotNull();
            assertThat(new WindowWords(Locale.UK).say("palette.kind." + kind.word()))
                    .isNotBlank();
        });
    }

    /// What can be done in each view is listed wherever one is, and choosing it goes there.
    @Test
    void whatCanBeDoneInOtherViewsIsListedAndDoneThere() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1366, 768));
        Ui.press(window, KeyCode.K, KeyCode.CONTROL);
        Palette palette = (Palette) Ui.get(() -> window.scene().lookup(".overlay"));
        Ui.run(() -> field(palette).setText("cash present"));
        Ui.until(() -> names(palette).contains("Cash or present value"));
        Ui.run(() -> field(palette).setText("add fund"));
        Ui.until(() -> names(palette).contains("Add a fund"));
        Ui.run(() -> field(palette).setText("show or hide"));
        Ui.screen(window, "palette-elsewhere");
        assertThat(Ui.get(() -> list(palette).getItems().stream()
                        .filter(entry -> entry.kind() == Entry.Kind.ACTION)
                        .map(Entry::where)
                        .distinct()
                        .toList()))
                .as("those of the roadmap, which is looked at, need no going anywhere")
                .contains("", "Board", "Capacity")
                .doesNotContain("Roadmap");

        Ui.run(() -> field(palette).setText("next financial year"));
        Ui.press(window, KeyCode.ENTER);
        assertThat(Ui.get(() -> window.here().id())).isEqualTo("yearend");

        Ui.press(window, KeyCode.K, KeyCode.CONTROL);
        Ui.run(() -> field(palette).setText("answer promised"));
        Ui.press(window, KeyCode.ENTER);
        assertThat(Ui.get(() -> window.here().id())).isEqualTo("board");
        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".toast").stream()
                        .map(toast -> toast.getAccessibleText())
                        .toList()))
                .anyMatch(said -> said.contains("cannot be done in Board now"));

        for (KeyCode[] into :
                List.of(new KeyCode[] {KeyCode.F5}, new KeyCode[] {KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT})) {
            Ui.press(window, into[0], Arrays.copyOfRange(into, 1, into.length));
            Ui.press(window, KeyCode.K, KeyCode.CONTROL);
            Ui.run(() -> field(palette).setText("cash present"));
            assertThat(Ui.get(() -> names(palette)))
                    .as("nobody leaves the room, or what is played, for it")
                    .doesNotContain("Cash or present value");
            Ui.press(window, KeyCode.ESCAPE);
        }
    }

    @Test
    void looksRightInLightAndDark() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Palette palette = Ui.get(() -> over(window));
        Ui.screen(window, "palette-empty");
        Ui.run(() -> field(palette).setText("epr"));
        Ui.screen(window, "palette");
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "palette");
        assertThat(names(palette)).isNotEmpty();
    }

    @Test
    void whatCannotBeDoneNowIsFoundAndSaidToBeSo() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            Palette palette = over(window);
            field(palette).setText("Break down");
            Entry first = list(palette).getItems().getFirst();
            assertThat(first.kind()).isEqualTo(Entry.Kind.ACTION);
            assertThat(first.isNow()).as("nothing is selected").isFalse();
            press(palette, KeyCode.ENTER);
            assertThat(window.scene().getRoot().lookupAll(".toast"))
                    .anyMatch(toast -> toast.getAccessibleText().contains("cannot be done now"));
        });
    }
}
