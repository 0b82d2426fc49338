package dev.trajectory.ui.settings;

import dev.trajectory.ui.control.Wrong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field for one value, with advice under it as soon as what is typed is none. What is typed counts when Enter is
/// pressed or the keyboard goes elsewhere; Esc takes it back.
final class CheckedField<V extends @Nullable Object> extends VBox {

    private final TextField field = new TextField();
    private final Wrong wrong = new Wrong(field);
    private final Function<String, Typed<V>> read;
    private final Consumer<V> changed;
    private String shown = "";

    /// @param name what it is for, to a screen reader
    /// @param changed told of each new value
    CheckedField(String name, Function<String, Typed<V>> read, Consumer<V> changed) {
        this.read = read;
        this.changed = changed;
        getStyleClass().add("checked-field");
        field.setAccessibleText(name);
        getChildren().addAll(field, wrong.sentence());
        field.textProperty().addListener(_ -> check());
        field.setOnAction(_ -> commit());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
                field.setText(shown);
                event.consume();
            }
        });
    }

    TextField field() {
        return field;
    }

    /// What is said about what is typed; empty where there is nothing to say.
    String advice() {
        return wrong.sentence().getText();
    }

    /// Shows a value as text, unless something else is being typed.
    void follow(String text) {
        boolean typing = field.isFocused() && !field.getText().equals(shown);
        shown = text;
        if (!typing) {
            field.setText(text);
        }
    }

    private void check() {
        boolean isChanged = !field.getText().equals(shown);
        wrong.say(isChanged && read.apply(field.getText()) instanceof Typed.Bad<V>(String advice) ? advice : "");
    }

    private void commit() {
        if (!field.getText().equals(shown) && read.apply(field.getText()) instanceof Typed.Good<V>(V value)) {
            shown = field.getText();
            changed.accept(value);
        }
    }
}
