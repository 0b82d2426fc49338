package dev.trajectory.ui.governance;

import dev.trajectory.words.WindowWords;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The text by which rows are left out, and how many are. Enter, Down and Esc lead back to the rows; Esc empties it.
final class RowFilter {

    private final WindowWords words;
    private final TextField field = new TextField();
    private final Label hidden = new Label();

    /// @param changed is told of whatever is typed
    /// @param back takes the keyboard back to the rows
    RowFilter(WindowWords words, Runnable changed, Runnable back) {
        this.words = words;
        field.setPromptText(words.say("filter.prompt"));
        field.setAccessibleText(words.say("action.governanceFilter"));
        field.setPrefColumnCount(11);
        field.textProperty().addListener(_ -> changed.run());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isBack = event.getCode() == KeyCode.ESCAPE;
            if (isBack || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                if (isBack) {
                    clear();
                }
                back.run();
                event.consume();
            }
        });
        hidden.getStyleClass().add("hidden-rows");
        hidden.setMinWidth(Region.USE_PREF_SIZE);
    }

    TextField field() {
        return field;
    }

    Label hidden() {
        return hidden;
    }

    String text() {
        return field.getText();
    }

    /// Takes the keyboard, ready for another text.
    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Empties it.
    ///
    /// @return whether there was anything
    boolean clear() {
        boolean was = !field.getText().isEmpty();
        field.clear();
        return was;
    }

    /// Says how many rows it hides.
    void hides(int rows) {
        hidden.setText(rows == 0 ? "" : words.say("filter.hidden", rows));
    }
}
