package dev.trajectory.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.edit.Label.Kind;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A status meeting held by keys, on Northmoor.
class StatusMeetingPanelTest {

    private static final Plan PLAN = Ui.sample("northmoor");

    private MainWindow window;
    private StatusMeetingPanel panel;

    @BeforeEach
    void open() {
        open(1440, 900);
    }

    private void open(double width, double height) {
        window = Ui.get(() -> Ui.window(PLAN, width, height));
        panel = Ui.get(() -> {
            StatusMeetingPanel made = new StatusMeetingPanel(window.desk());
            VBox.setVgrow(made.node(), Priority.ALWAYS);
            VBox side = new VBox(made.node());
            side.getStyleClass().add("side");
            side.pseudoClassStateChanged(PseudoClass.getPseudoClass("wide"), true);
            BorderPane frame = (BorderPane)
                    ((StackPane) window.scene().getRoot()).getChildren().getFirst();
            frame.setRight(side);
            window.desk().session().view(made::show);
            made.show(window.desk().snapshot());
            made.focus();
            return made;
        });
        type("#status-date", "1 Sep 2027");
        Ui.press(window, KeyCode.ENTER);
    }

    @Test
    void aMeetingIsHeldByKeysAndSavedAsOneStep() {
        ChunkId first = current();
        Ui.press(window, KeyCode.F);
        Ui.press(window, KeyCode.DOWN);
        ChunkId second = current();
        Ui.press(window, KeyCode.S);
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.P);
        Ui.screen(window, "status-meeting");

        assertThat(window.desk().plan()).isEqualTo(PLAN);
        assertThat(effect()).contains("finishes");
        save();
        Plan after = window.desk().plan();
        assertThat(after.settings().statusDate()).isEqualTo("2027-09-01");
        assertThat(progress(first))
                .isEqualTo(new Progress(planned(first).start(), planned(first).finish(), 100, null));
        assertThat(progress(second)).isEqualTo(new Progress(planned(second).start(), null, 0, null));
        assertThat(window.desk().snapshot().history().at()).isEqualTo(1);
        assertThat(window.desk().snapshot().history().present().label())
                .satisfies(label -> assertThat(label.kind()).isEqualTo(Kind.STATUS))
                .satisfies(label -> assertThat(label.text()).isEqualTo("1 Sep 2027"));
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(PLAN);
    }

    @Test
    void cancelLeavesEverythingAsItWas() {
        Ui.press(window, KeyCode.F);
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.P);
        Ui.run(() -> ((Button) lookup("#status-cancel")).fire());

        assertThat(window.desk().plan()).isEqualTo(PLAN);
        assertThat(window.desk().snapshot().history().canUndo()).isFalse();
        assertThat(Ui.get(() -> ((TextField) lookup("#status-date")).getText())).isEqualTo("1 Apr 2027");
    }

    @Test
    void whatWouldBeIsWhatIsAfterSaving() {
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.P);
        String said = effect();
        save();
        LocalDate finish = window.desk().snapshot().outlook().schedule().finish();

        assertThat(said).contains(window.desk().words().day(finish));
    }

    @Test
    void timeLeftAndOtherDatesAreTyped() {
        ChunkId first = current();
        Ui.press(window, KeyCode.R);
        type("#status-first", "soon");
        Ui.press(window, KeyCode.ENTER);
        Ui.screen(window, "status-form");
        assertThat(Ui.get(() -> lookup("#status-first").isFocused())).isTrue();
        type("#status-first", "3");
        Ui.press(window, KeyCode.ENTER);
        Ui.press(window, KeyCode.DOWN);
        ChunkId second = current();
        Ui.press(window, KeyCode.D);
        type("#status-first", "3 May 2027");
        type("#status-second", "20 Aug 2027");
        Ui.screen(window, "status-dates");
        Ui.press(window, KeyCode.ENTER);
        save();

        assertThat(progress(first).remaining()).hasToString("3w");
        assertThat(progress(second).start()).isEqualTo("2027-05-03");
        assertThat(progress(second).finish()).isEqualTo("2027-08-20");
    }

    @Test
    void zeroTakesBackAndEscapeClosesTheForm() {
        Ui.press(window, KeyCode.F);
        Ui.press(window, KeyCode.DIGIT0);
        Ui.press(window, KeyCode.R);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(() -> lookup("#status-list").isFocused())).isTrue();
        save();

        assertThat(window.desk().plan().draft().settings(PLAN.settings()).plan())
                .isEqualTo(PLAN);
    }

    @Test
    void whatDoesNotFitTheDateIsShownAndSaysWhy() {
        Ui.press(window, KeyCode.F);
        Ui.run(() -> lookup("#status-date").requestFocus());
        type("#status-date", "12 Apr 2027");
        Ui.press(window, KeyCode.ENTER);
        Ui.screen(window, "status-unfit");
        save();

        assertThat(window.desk().plan().chunks()).isEqualTo(PLAN.chunks());
    }

    @Test
    void looksWellInEveryTheme() {
        open(1366, 768);
        Ui.press(window, KeyCode.F);
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.S);
        for (Theme theme : Theme.values()) {
            Ui.run(() -> window.desk().theme().set(theme));
            Ui.screen(window, "status-meeting-1366");
        }
        assertThat(Ui.get(() -> panel.node().getWidth())).isGreaterThan(400);
    }

    private void type(String field, String text) {
        Ui.run(() -> {
            TextField typed = (TextField) lookup(field);
            typed.requestFocus();
            typed.setText(text);
        });
    }

    private void save() {
        Ui.run(() -> ((Button) lookup("#status-save")).fire());
        Ui.frame();
    }

    private javafx.scene.Node lookup(String id) {
        return panel.node().lookup(id);
    }

    private ChunkId current() {
        return Ui.get(() -> Optional.ofNullable(((StatusList) lookup("#status-list")).current())
                .orElseThrow()
                .id());
    }

    private String effect() {
        return Ui.get(() -> ((Label) lookup("#status-effect")).getText());
    }

    private static Placement planned(ChunkId id) {
        return Optional.ofNullable(
                        dev.trajectory.outlook.Outlook.dates(PLAN).schedule().placement(id))
                .orElseThrow();
    }

    private Progress progress(ChunkId id) {
        return Optional.ofNullable(window.desk().plan().chunks().find(id))
                .map(Chunk::progress)
                .orElseThrow();
    }
}
