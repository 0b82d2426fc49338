package dev.trajectory.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A list whose rows do something when they are chosen: by a click, Enter or Space.
public final class ChosenList<T> extends ListView<T> {

    private final Consumer<T> choose;

    /// @param name what it is, to a screen reader
    /// @param choose told which row was chosen
    public ChosenList(String name, Consumer<T> choose) {
        this.choose = choose;
        setAccessibleText(name);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        T row = getSelectionModel().getSelectedItem();
        if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            choose.accept(row);
            event.consume();
        }
    }

    void choose(T row) {
        choose.accept(row);
    }

    /// Takes the keyboard, and has a row to begin with.
    public void focusRow() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }
}
