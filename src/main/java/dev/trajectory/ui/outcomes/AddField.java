package dev.trajectory.ui.outcomes;

import dev.trajectory.edit.Edit;
import dev.trajectory.ui.chunk.LineCompletion;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.jspecify.annotations.Nullable;

/// A field in which a chunk or a benefit is named, to lead to an outcome or be brought by it; it offers what may be
/// meant.
///
/// @param <R> what is named
final class AddField<R> extends VBox {

    private final Desk desk;
    private final Addition<R> addition;
    private final TextField field = new TextField();
    private final Wrong wrong = new Wrong(field);
    private final AutoCompletionBinding<String> completions;

    /// What is named and how it is added.
    interface Addition<R> {

        /// What is offered for a text: those that are not there yet.
        List<String> offers(String typed);

        /// What a text means: one where it is plain, several where it is not, none where there is no such
        /// thing.
        List<R> find(String typed);

        String title(R record);

        /// What adds it; null where it is there already.
        @Nullable
        Edit edit(R record);

        /// How its sentences begin in the words: "outcomes.chunk" or another.
        String key();
    }

    AddField(Desk desk, Addition<R> addition) {
        this.desk = desk;
        this.addition = addition;
        field.setPromptText(desk.words().say(addition.key() + ".add"));
        field.setAccessibleText(desk.words().say(addition.key() + ".add"));
        field.getStyleClass().add("add-tracing");
        completions = LineCompletion.bindWhole(field, addition::offers);
        completions.setOnAutoCompleted(_ -> add());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener(_ -> check());
        getStyleClass().add("add-field");
        getChildren().addAll(field, wrong.sentence());
    }

    /// Says as it is typed that nothing answers to it; what several answer to may become one.
    private void check() {
        boolean isNone = !field.getText().isBlank()
                && addition.find(field.getText()).isEmpty()
                && addition.offers(field.getText()).isEmpty();
        wrong.say(isNone ? desk.words().say(addition.key() + ".none", field.getText()) : "");
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }

    private void add() {
        completions.getAutoCompletionPopup().hide();
        List<R> found = addition.find(field.getText());
        if (found.size() != 1) {
            String key = addition.key() + (found.isEmpty() ? ".none" : ".several");
            wrong.say(desk.words().say(key, field.getText(), found.size()));
            return;
        }
        Edit edit = addition.edit(found.getFirst());
        if (edit == null) {
            wrong.say(desk.words().say(addition.key() + ".already", addition.title(found.getFirst())));
        } else if (desk.perform(edit)) {
            field.clear();
        }
    }

    /// Takes the keyboard.
    void focusField() {
        field.requestFocus();
    }
}
