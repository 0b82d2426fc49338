package dev.trajectory.ui.history;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.History;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The steps a plan went through, the newest on top. Choosing one goes there; the others stay.
public final class HistoryPanel implements Panel {

    private final Desk desk;
    private final Label summary = new Label();
    private final ListView<StepRow> list = new ListView<>();
    private final VBox node = new VBox(summary, list);

    public HistoryPanel(Desk desk) {
        this.desk = desk;
        summary.getStyleClass().addAll("quiet", "panel-line");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().add("history");
        list.setAccessibleText(desk.words().say("panel.history"));
        list.setCellFactory(_ -> new StepCell(desk, this::goTo));
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
    public void show(Snapshot snapshot) {
        History history = snapshot.history();
        List<StepRow> rows = StepRow.of(history);
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
            int row = history.steps().size() - 1 - history.at();
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 2));
        }
        int undone = history.steps().size() - 1 - history.at();
        summary.setText(desk.words().say("history.summary", history.at(), undone));
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
