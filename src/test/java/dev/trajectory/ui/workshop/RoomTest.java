package dev.trajectory.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {

    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");

    private MainWindow window;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1920, 1080));
    }

    @Test
    void f5BeginsAndEscEndsAndTheThemeIsWhatItWas() {
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.press(window, KeyCode.F5);

        assertThat(window.view()).isInstanceOf(Room.class);
        assertThat(wears(PROJECTOR)).isTrue();
        assertThat(window.desk().theme().get()).isEqualTo(Theme.DARK);

        Ui.press(window, KeyCode.ESCAPE);

        assertThat(window.view()).isNotInstanceOf(Room.class);
        assertThat(wears(PROJECTOR)).isFalse();
        assertThat(wears(PseudoClass.getPseudoClass("dark"))).isTrue();
    }

    @Test
    void anotherThemeChosenElsewhereShowsWhenTheWorkshopEnds() {
        Ui.press(window, KeyCode.F5);
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        assertThat(wears(PROJECTOR)).isTrue();

        Ui.press(window, KeyCode.ESCAPE);
        assertThat(wears(PseudoClass.getPseudoClass("dark"))).isTrue();
    }

    @Test
    void whatIsTypedBecomesAChunkInOneStep() {
        Ui.press(window, KeyCode.F5);
        Ui.type(window, "Test the crash-cart Wi-Fi @ERDH 3w !");
        int steps = window.desk().snapshot().history().steps().size();
        Ui.press(window, KeyCode.ENTER);

        Chunk added = window.desk().plan().chunks().stream()
                .filter(each -> each.title().equals("Test the crash-cart Wi-Fi"))
                .findFirst()
                .orElseThrow();
        assertThat(added.goLive()).isTrue();
        assertThat(window.desk().snapshot().history().steps()).hasSize(steps + 1);
        assertThat(window.desk().snapshot().selection()).containsExactly(added.id());
        assertThat(((TextField) Ui.get(() -> window.scene().lookup("#capture"))).getText())
                .isEmpty();
    }

    @Test
    void aLetterOnTheBoardBeginsALine() {
        Ui.press(window, KeyCode.F5);
        Ui.press(window, KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(((Room) window.view()).step()).isEqualTo(Step.PLACE);
        Ui.type(window, "Go");

        TextField line = Ui.get(() -> (TextField) window.scene().lookup("#capture"));
        assertThat(line.getText()).isEqualTo("Go");
        assertThat(line.isFocused()).isTrue();
        assertThat(window.view()).isInstanceOf(Room.class);
    }

    @Test
    void numbersTypedBackFromCardsLinkAndChange() {
        Ui.press(window, KeyCode.F5);
        enter("1>40");
        enter("12 @ERDH 3w");

        assertThat(chunk("C40").dependencies()).extracting(Dependency::on).contains(new ChunkId("C01"));
        assertThat(chunk("C12").owner()).isEqualTo(new OrganisationId("ERDH"));
        assertThat(window.desk().snapshot().history().steps()).hasSize(3);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(chunk("C12").owner()).isNotEqualTo(new OrganisationId("ERDH"));
    }

    @Test
    void whatWasAddedAndWhatHasNoPlaceIsCounted() {
        Ui.press(window, KeyCode.F5);
        enter("Count the pumps");
        enter("Paint the pumps @ERDH");

        assertThat(((Label) Ui.get(() -> window.scene().lookup("#room-counts"))).getText())
                .isEqualTo("2 added since it was opened \u00b7 1 not placed yet");
    }

    @Test
    void aPastedListIsShownFirstAndIsOneStep() {
        Ui.press(window, KeyCode.F5);
        int chunks = window.desk().plan().chunks().size();
        Ui.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Count the pumps @ERDH\n- Paint the pumps 2w\n12 3w\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        Ui.run(() -> ((TextField) window.scene().lookup("#capture")).paste());
        Ui.frame();
        assertThat(window.desk().plan().chunks().size()).isEqualTo(chunks);
        Ui.run(() -> Ui.screen(window.scene(), "workshop-paste-1920"));
        Ui.press(window, KeyCode.ENTER);

        assertThat(window.desk().plan().chunks().size()).isEqualTo(chunks + 2);
        assertThat(chunk("C12").duration()).isEqualTo(WorkSpan.weeks(3));
        assertThat(window.desk().snapshot().history().steps()).hasSize(2);
    }

    @Test
    void aHalfTypedLineIsThereAgain() {
        AtomicReference<String> kept = new AtomicReference<>("Count the pu");
        Ui.run(() -> {
            Room room = new Room(window.desk(), Map.of(), new Pane(), new HalfTyped(kept::get, kept::set), () -> {});
            TextField line = (TextField) room.node().lookup("#capture");
            assertThat(line.getText()).isEqualTo("Count the pu");
            line.appendText("mps");
            room.actions().getFirst().tryToRun();
        });
        assertThat(kept).hasValue("Count the pumps");
    }

    private void enter(String line) {
        Ui.run(() -> ((TextField) window.scene().lookup("#capture")).setText(line));
        Ui.press(window, KeyCode.ENTER);
    }

    private Chunk chunk(String id) {
        return window.desk().plan().chunks().get(new ChunkId(id));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1366, 768"})
    void screens(int width, int height) {
        MainWindow shown = Ui.get(() -> Ui.window(Ui.sample("northmoor"), width, height));
        Ui.press(shown, KeyCode.F5);
        Ui.run(() -> ((TextField) shown.scene().lookup("#capture"))
                .setText("Test the crash-cart Wi-Fi @ERDH 3w after Network !"));
        for (Step step : List.of(Step.CAPTURE, Step.PLACE, Step.CONNECT)) {
            Ui.press(shown, KeyCode.valueOf("DIGIT" + step.number()), KeyCode.CONTROL);
            Ui.frame();
            Ui.run(() -> Ui.screen(shown.scene(), "workshop-" + step.name().toLowerCase(Locale.ROOT) + "-" + width));
        }
        assertThat(shown.view()).isInstanceOf(Room.class);
    }

    private boolean wears(PseudoClass theme) {
        return Ui.get(() -> window.scene().getRoot().getPseudoClassStates().contains(theme));
    }
}
