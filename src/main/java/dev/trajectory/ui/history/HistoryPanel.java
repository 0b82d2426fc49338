package dev.trajectory.ui.history;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.History;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The steps a plan went through, the newest on top. Choosing one goes there; the others stay.
public final class HistoryPanel implements Panel {

    private final Desk desk;
    private final Label summary = new Label();
    private final ListView<StepRow> list = new ListView<>();
    private final VBox node = new VBox(summary, list);
    private @Nullable History shown;

    public HistoryPanel(Desk desk) {
        this.desk = desk;
        summary.getStyleClass().addAll("quiet", "panel-line");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().add("history");
        list.setAccessibleText(desk.words().say("panel.history"));
        list.setCellFactory(_ -> new StepCell(desk.words(), this::name, this::goTo));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(list, Priority.ALWAYS);
        node.getStyleClass().add("panel-body");
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // every change makes another history; comparing all plans in it is slow
    public void show(Snapshot snapshot) {
        History history = snapshot.history();
        if (history == shown) {
            return;
        }
        shown = history;
        list.getItems().setAll(StepRow.of(history));
        int undone = history.steps().size() - 1 - history.at();
        list.getSelectionModel().clearAndSelect(undone);
        list.scrollTo(Math.max(0, undone - 2));
        summary.setText(desk.words().say("history.summary", history.at(), undone));
    }

    private String name(int step) {
        return shown == null ? "" : desk.step(shown, step);
    }

    private void press(KeyEvent event) {
        StepRow step = list.getSelectionModel().getSelectedItem();
        if (step != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            goTo(step.index());
            event.consume();
        }
    }

    private void goTo(int step) {
        desk.session().goTo(step);
    }
}
