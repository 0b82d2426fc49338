package dev.trajectory.ui.history;

import dev.trajectory.ui.control.RowCell;
import dev.trajectory.words.WindowWords;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A step of the history: what was done, and whether it is the present one or undone.
final class StepCell extends RowCell<StepRow> {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final WindowWords words;
    private final IntFunction<String> names;
    private final Label name = new Label();
    private final Label state = new Label();
    private final HBox row = new HBox(name, state);

    /// @param names what made each step, in words; empty for opening the plan
    StepCell(WindowWords words, IntFunction<String> names) {
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
    }

    @Override
    protected void clear() {
        pseudoClassStateChanged(PRESENT, false);
        pseudoClassStateChanged(UNDONE, false);
    }

    @Override
    protected Node show(StepRow step) {
        pseudoClassStateChanged(PRESENT, step.state() == StepRow.State.PRESENT);
        pseudoClassStateChanged(UNDONE, step.state() == StepRow.State.UNDONE);
        String made = names.apply(step.index());
        name.setText(made.isEmpty() ? words.say("history.opened") : made);
        boolean said = step.state() != StepRow.State.DONE;
        state.setText(said ? words.say("history." + step.state().word()) : "");
        state.setManaged(said);
        setAccessibleText(words.say("history.row", name.getText(), state.getText()));
        return row;
    }
}
