package dev.trajectory.ui.outcomes;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.ui.chunk.ChunkPick;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;

/// A field in which a chunk is named, by its number or its name, to lead to an outcome; it offers what may be meant.
final class AddChunk extends VBox {

    private final Desk desk;
    private final OutcomeId outcome;
    private final TextField field = new TextField();
    private final Wrong wrong = new Wrong(field);

    AddChunk(Desk desk, OutcomeId outcome) {
        this.desk = desk;
        this.outcome = outcome;
        field.setPromptText(desk.words().say("outcomes.addChunk"));
        field.setAccessibleText(desk.words().say("outcomes.addChunk"));
        field.getStyleClass().add("add-chunk");
        TextFields.bindAutoCompletion(
                        field,
                        request -> ChunkPick.in(desk.plan())
                                .offers(
                                        request.getUserText(),
                                        chunk -> !chunk.outcomes().contains(outcome)))
                .setOnAutoCompleted(_ -> add());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener(_ -> check());
        getChildren().addAll(field, wrong.sentence());
    }

    /// Says as it is typed that nothing answers to it; what several answer to may become one.
    private void check() {
        boolean isNone = !field.getText().isBlank()
                && ChunkPick.in(desk.plan()).find(field.getText()).isEmpty()
                && ChunkPick.in(desk.plan()).offers(field.getText(), _ -> true).isEmpty();
        wrong.say(isNone ? desk.words().say("outcomes.noChunk", field.getText()) : "");
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
        List<ChunkId> found = ChunkPick.in(desk.plan()).find(field.getText());
        Chunk chunk = found.size() == 1 ? desk.plan().chunks().find(found.getFirst()) : null;
        if (chunk == null) {
            String key = found.isEmpty() ? "outcomes.noChunk" : "outcomes.severalChunks";
            wrong.say(desk.words().say(key, field.getText(), found.size()));
        } else if (chunk.outcomes().contains(outcome)) {
            wrong.say(desk.words().say("outcomes.already", chunk.title()));
        } else {
            List<OutcomeId> outcomes = new ArrayList<>(chunk.outcomes());
            outcomes.add(outcome);
            if (desk.perform(new ChangeChunks<>(List.of(chunk.id()), ChunkField.OUTCOMES, outcomes))) {
                field.clear();
            }
        }
    }

    /// Takes the keyboard.
    void focusField() {
        field.requestFocus();
    }
}
