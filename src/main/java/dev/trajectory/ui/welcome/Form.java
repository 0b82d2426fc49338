package dev.trajectory.ui.welcome;

import dev.trajectory.ui.control.Wrong;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Labels beside fields, each with a hint below it.
final class Form extends GridPane {

    private static final double LABELS = 170;

    Form() {
        getStyleClass().add("form");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(LABELS), fields);
    }

    /// Adds a field.
    ///
    /// @return what says under it that it is wrong
    Wrong add(String label, Region field, String hint) {
        Label name = new Label(label);
        name.setLabelFor(field);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        name.getStyleClass().add("form-label");
        Wrong wrong = new Wrong(field);
        VBox box = new VBox(field, wrong.sentence());
        box.getStyleClass().add("form-field");
        if (!hint.isEmpty()) {
            Label below = new Label(hint);
            below.getStyleClass().add("form-hint");
            below.setWrapText(true);
            below.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(below);
        }
        field.setAccessibleText(label);
        field.setAccessibleHelp(hint);
        addRow(getRowCount(), name, box);
        return wrong;
    }
}
