package dev.trajectory.ui.settings;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field for one value, with advice under it while what is typed is none. What is typed counts when Enter is pressed
/// or the keyboard goes elsewhere; Esc takes it back.
final class CheckedField<V extends @Nullable Object> extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final Label advice = new Label();
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
        advice.getStyleClass().add("advice");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(field, advice);
        field.setOnAction(_ -> commit());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
                show(shown);
                event.consume();
            }
        });
        advise("");
    }

    TextField field() {
        return field;
    }

    /// What is said about what is typed; empty where there is nothing to say.
    String advice() {
        return advice.getText();
    }

    /// Shows a value as text, unless something else is being typed.
    void follow(String text) {
        boolean typing = field.isFocused() && !field.getText().equals(shown);
        if (!typing) {
            show(text);
        }
        shown = text;
    }

    private void show(String text) {
        field.setText(text);
        advise("");
    }

    private void commit() {
        if (field.getText().equals(shown)) {
            advise("");
            return;
        }
        switch (read.apply(field.getText())) {
            case Typed.Good<V>(V value) -> {
                shown = field.getText();
                advise("");
                changed.accept(value);
            }
            case Typed.Bad<V>(String text) -> advise(text);
        }
    }

    private void advise(String text) {
        advice.setText(text);
        advice.setVisible(!text.isEmpty());
        advice.setManaged(!text.isEmpty());
        field.pseudoClassStateChanged(WRONG, !text.isEmpty());
        field.setAccessibleHelp(text);
    }
}
