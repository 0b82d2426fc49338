package dev.trajectory.ui.outcomes;

import java.util.function.Predicate;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Text that is changed where it stands. What is typed counts when the keyboard goes elsewhere, or at Enter where the
/// text is one line; Esc takes it back.
final class InPlace {

    private final TextInputControl field;
    private final Predicate<String> changed;
    private String shown = "";

    /// @param changed told of each new text; answers whether it was taken
    InPlace(TextInputControl field, Predicate<String> changed) {
        this.field = field;
        this.changed = changed;
        field.getStyleClass().add("in-place");
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    TextInputControl field() {
        return field;
    }

    /// Shows a text, unless another is being typed.
    void follow(String text) {
        boolean typing = field.isFocused() && !field.getText().equals(shown);
        shown = text;
        if (!typing && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void commit() {
        String typed = field.getText().strip();
        if (!typed.equals(shown) && changed.test(typed)) {
            shown = typed;
        }
        field.setText(shown);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
            field.setText(shown);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(field instanceof TextArea)) {
            commit();
            event.consume();
        }
    }
}
