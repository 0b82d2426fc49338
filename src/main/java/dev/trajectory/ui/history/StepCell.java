package dev.trajectory.ui.history;

import dev.trajectory.ui.desk.Desk;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A step of the history: what was done, and whether it is the present one or undone.
final class StepCell extends ListCell<StepRow> {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Desk desk;
    private final Label name = new Label();
    private final Label state = new Label();
    private final HBox row = new HBox(name, state);

    StepCell(Desk desk, IntConsumer choose) {
        this.desk = desk;
        getStyleClass().add("step");
        row.getStyleClass().add("step-row");
        name.getStyleClass().add("step-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.getStyleClass().add("step-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            StepRow step = getItem();
            if (step != null && event.getButton() == MouseButton.PRIMARY) {
                choose.accept(step.index());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable StepRow step, boolean empty) {
        super.updateItem(step, empty);
        setGraphic(step == null ? null : row);
        pseudoClassStateChanged(PRESENT, step != null && step.state() == StepRow.State.PRESENT);
        pseudoClassStateChanged(UNDONE, step != null && step.state() == StepRow.State.UNDONE);
        if (step != null) {
            show(step);
        }
    }

    private void show(StepRow step) {
        name.setText(step.label() == null ? desk.words().say("history.opened") : desk.label(step.label()));
        boolean said = step.state() != StepRow.State.DONE;
        state.setText(said ? desk.words().say("history." + step.state().word()) : "");
        state.setManaged(said);
        setAccessibleText(desk.words().say("history.row", name.getText(), state.getText()));
    }
}
