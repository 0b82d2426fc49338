package dev.trajectory.ui.vote;

import dev.trajectory.ui.control.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What those below 3 are asked, and a field for what each of them says.
final class ReasonFields extends VBox {

    private final Label ask = new Label();
    private final VBox fields = new VBox();
    private final Wrong wrong = new Wrong();
    private final BiConsumer<Integer, String> said;
    private final Consumer<Node> reached;
    private final List<String> shown = new ArrayList<>();
    private boolean following;

    /// One who is asked.
    ///
    /// @param name what the field is called
    /// @param text what was said so far
    record Asked(String name, String text) {}

    /// @param said told which of them says what
    /// @param reached told which field the keyboard is in
    ReasonFields(BiConsumer<Integer, String> said, Consumer<Node> reached) {
        this.reached = reached;
        this.said = said;
        getStyleClass().add("vote-ask");
        ask.getStyleClass().add("vote-ask-title");
        ask.setId("vote-ask");
        ask.setWrapText(true);
        ask.setMinHeight(USE_PREF_SIZE);
        fields.getStyleClass().add("vote-reasons");
        getChildren().addAll(ask, fields, wrong.sentence());
    }

    /// Shows who is asked; nothing for nobody.
    ///
    /// @param question what they are asked
    void show(String question, List<Asked> asked) {
        setVisible(!asked.isEmpty());
        setManaged(!asked.isEmpty());
        ask.setText(question);
        List<String> names = asked.stream().map(Asked::name).toList();
        if (!names.equals(shown)) {
            shown.clear();
            shown.addAll(names);
            rebuild(names);
        }
        following = true;
        for (int i = 0; i < asked.size(); i++) {
            TextField field = field(i);
            if (!Objects.equals(field.getText(), asked.get(i).text())) {
                field.setText(asked.get(i).text());
            }
        }
        following = false;
    }

    private void rebuild(List<String> names) {
        while (fields.getChildren().size() > names.size()) {
            fields.getChildren().removeLast();
        }
        while (fields.getChildren().size() < names.size()) {
            int place = fields.getChildren().size();
            TextField field = new TextField();
            field.setId("vote-reason-" + place);
            field.textProperty().addListener((_, _, text) -> {
                if (!following) {
                    wrong.say("");
                    said.accept(place, text);
                }
            });
            field.focusedProperty().subscribe(is -> {
                if (is) {
                    reached.accept(field);
                }
            });
            field.setOnAction(_ -> next(place));
            fields.getChildren().add(field);
        }
        for (int i = 0; i < names.size(); i++) {
            field(i).setPromptText(names.get(i));
            field(i).setAccessibleText(names.get(i));
        }
    }

    private TextField field(int place) {
        return (TextField) fields.getChildren().get(place);
    }

    private void next(int place) {
        if (place + 1 < fields.getChildren().size()) {
            field(place + 1).requestFocus();
        }
    }

    /// Says that reasons are missing, and goes to the first that is.
    void missing(String text) {
        wrong.say(text);
        for (int i = 0; i < fields.getChildren().size(); i++) {
            if (field(i).getText().isBlank()) {
                field(i).requestFocus();
                reached.accept(field(i));
                return;
            }
        }
    }

    /// Takes back what was said to be missing.
    void fine() {
        wrong.say("");
    }
}
