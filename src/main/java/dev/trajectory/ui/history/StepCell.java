package dev.trajectory.ui.history;

import dev.trajectory.words.WindowWords;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
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

    private final WindowWords words;
    private final IntFunction<String> names;
    private final Label name = new Label();
    private final Label state = new Label();
    private final HBox row = new HBox(name, state);

    /// @param names what made each step, in words; empty for opening the plan
    StepCell(WindowWords words, IntFunction<String> names, IntConsumer choose) {
        this.words = words;
        this.names = names;
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
        String made = names.apply(step.index());
        name.setText(made.isEmpty() ? words.say("history.opened") : made);
        boolean said = step.state() != StepRow.State.DONE;
        state.setText(said ? words.say("history." + step.state().word()) : "");
        state.setManaged(said);
        setAccessibleText(words.say("history.row", name.getText(), state.getText()));
    }
}
