package dev.trajectory.ui.history;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.History;
import dev.trajectory.ui.control.ChosenList;
import dev.trajectory.ui.control.PanelBody;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The steps a plan went through, the newest on top. Choosing one goes there; the others stay.
public final class HistoryPanel implements Panel {

    private final Desk desk;
    private final ChosenList<StepRow> list;
    private final PanelBody node;
    private @Nullable History shown;

    public HistoryPanel(Desk desk) {
        this.desk = desk;
        this.list = new ChosenList<>(
                desk.words().say("panel.history"), step -> desk.session().goTo(step.index()));
        this.node = new PanelBody(list);
        list.getStyleClass().add("history");
        list.setCellFactory(_ -> new StepCell(desk.words(), this::name));
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
        node.say(desk.words().say("history.summary", history.at(), undone));
    }

    private String name(int step) {
        return shown == null ? "" : desk.step(shown, step);
    }
}
