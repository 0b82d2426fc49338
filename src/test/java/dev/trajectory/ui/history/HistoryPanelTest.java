package dev.trajectory.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class HistoryPanelTest {

    /// A window on a plan of which one chunk was renamed three times, with the history beside it.
    private static HistoryPanel beside(MainWindow window) {
        HistoryPanel panel = new HistoryPanel(window.desk());
        VBox side = new VBox(panel.node());
        side.getStyleClass().add("side");
        BorderPane frame = (BorderPane)
                ((StackPane) window.scene().getRoot()).getChildren().getFirst();
        frame.setRight(side);
        window.desk().session().view(panel::show);
        ChunkId chunk = window.desk().plan().chunks().iterator().next().id();
        for (String title : List.of("One", "Two", "Three")) {
            window.desk().perform(new ChangeChunks<>(List.of(chunk), ChunkField.TITLE, title));
        }
        return panel;
    }

    @SuppressWarnings("unchecked")
    private static ListView<StepRow> list(HistoryPanel panel) {
        return (ListView<StepRow>) panel.node().lookup(".list-view");
    }

    private static String summary(HistoryPanel panel) {
        return ((Label) panel.node().lookup(".panel-line")).getText();
    }

    private static List<StepRow.State> states(HistoryPanel panel) {
        return list(panel).getItems().stream().map(StepRow::state).toList();
    }

    @Test
    void theNewestIsOnTopAndThePresentOneIsMarked() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            HistoryPanel panel = beside(window);
            assertThat(states(panel))
                    .containsExactly(StepRow.State.PRESENT, StepRow.State.DONE, StepRow.State.DONE, StepRow.State.DONE);
            assertThat(summary(panel)).isEqualTo("3 steps can be undone");
            window.desk().session().undo();

            assertThat(states(panel))
                    .containsExactly(
                            StepRow.State.UNDONE, StepRow.State.PRESENT, StepRow.State.DONE, StepRow.State.DONE);
            assertThat(summary(panel)).isEqualTo("2 steps can be undone, 1 done again");
        });
    }

    @Test
    void enterGoesToAStepAndBack() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            HistoryPanel panel = beside(window);
            panel.focus();
            list(panel).getSelectionModel().clearAndSelect(3);
            enter(panel);
            assertThat(window.desk().snapshot().history().at()).isZero();
            list(panel).getSelectionModel().clearAndSelect(0);
            enter(panel);

            assertThat(window.desk().snapshot().history().at()).isEqualTo(3);
            assertThat(window.desk().plan().chunks().iterator().next().title()).isEqualTo("Three");
        });
    }

    private static void enter(HistoryPanel panel) {
        list(panel).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    void looksRightInLightAndDark() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1366, 768));
        HistoryPanel panel = Ui.get(() -> beside(window));
        Ui.run(() -> {
            window.desk().session().undo();
            panel.focus();
        });
        Ui.screen(window, "history-1366");
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "history-1366");
        assertThat(list(panel).getItems()).hasSize(4);
    }
}
