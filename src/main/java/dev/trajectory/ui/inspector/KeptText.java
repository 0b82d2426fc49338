package dev.trajectory.ui.inspector;

import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field of a row that stays while the plan changes. What is typed is checked with every letter and left alone until
/// it is kept: on Enter, and when the keyboard goes. What is wrong is said, and never kept.
final class KeptText {

    private final Desk desk;
    private final TextField field = new TextField();
    private final Wrong wrong = new Wrong(field);
    private final UnaryOperator<String> problem;
    private final Consumer<String> keep;
    private String shown = "";

    /// @param problem what is wrong with a text; empty where it is right
    /// @param keep keeps a right text, and has what is kept shown
    KeptText(Desk desk, String name, UnaryOperator<String> problem, Consumer<String> keep) {
        this.desk = desk;
        this.problem = problem;
        this.keep = keep;
        field.setAccessibleText(name);
        field.textProperty().addListener(_ -> wrong.say(problem()));
        field.setOnAction(_ -> keep());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                leave();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(shown);
                field.selectAll();
                event.consume();
            }
        });
    }

    TextField field() {
        return field;
    }

    /// Where it is said what is wrong.
    Label sentence() {
        return wrong.sentence();
    }

    /// Shows what is kept, unless something else is being typed.
    void show(String now) {
        boolean isTyping = field.isFocused() && isChanged();
        shown = now;
        if (!isTyping && isChanged()) {
            field.setText(now);
        }
    }

    private boolean isChanged() {
        return !field.getText().equals(shown);
    }

    private String problem() {
        return isChanged() ? problem.apply(field.getText()) : "";
    }

    private void leave() {
        String wrongly = problem();
        if (wrongly.isEmpty()) {
            keep();
        } else {
            desk.host().say(desk.words().say("cell.dropped", field.getText(), wrongly));
            field.setText(shown);
        }
    }

    private void keep() {
        String typed = field.getText();
        if (isChanged() && problem().isEmpty()) {
            shown = typed;
            keep.accept(typed);
        }
    }
}
