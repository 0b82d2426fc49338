package dev.trajectory.ui.welcome;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Labels beside fields, each with a hint below it.
final class Form extends GridPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double LABELS = 170;

    Form() {
        getStyleClass().add("form");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(LABELS), fields);
    }

    void add(String label, Node field, String hint) {
        Label name = new Label(label);
        name.setLabelFor(field);
        name.setWrapText(true);
        GridPane.setValignment(name, VPos.TOP);
        name.getStyleClass().add("form-label");
        VBox box = new VBox(field);
        box.getStyleClass().add("form-field");
        if (!hint.isEmpty()) {
            Label below = new Label(hint);
            below.getStyleClass().add("form-hint");
            below.setWrapText(true);
            box.getChildren().add(below);
        }
        if (field instanceof Control control) {
            control.setAccessibleText(label);
            control.setAccessibleHelp(hint);
        }
        addRow(getRowCount(), name, box);
    }

    /// Marks a field as right or wrong.
    static void mark(Node field, boolean wrong) {
        field.pseudoClassStateChanged(WRONG, wrong);
    }

    /// Whether a field is marked as wrong.
    static boolean isMarked(TextInputControl field) {
        return field.getPseudoClassStates().contains(WRONG);
    }
}
