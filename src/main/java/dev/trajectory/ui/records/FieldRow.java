package dev.trajectory.ui.records;

import dev.trajectory.ui.control.Icons;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A component in the form: its label, its editor, and under it what is wrong.
final class FieldRow {

    private final Shape.Field field;
    private final FieldEditor editor;
    private final Label label;
    private final Label problem = new Label();
    private final VBox box;

    FieldRow(RecordWords words, Shape.Field field, FieldEditor editor) {
        this.field = field;
        this.editor = editor;
        this.label = label(words, field, editor);
        problem.setGraphic(Icons.icon("fltral-error-circle-16", 16));
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        box = new VBox(editor.node(), problem);
        box.getStyleClass().add("field-box");
        box.setId("field-" + field.name());
        say("");
    }

    /// A component's label, with what is said of it besides when the pointer rests on it.
    static Label label(RecordWords words, Shape.Field field, @Nullable FieldEditor editor) {
        Label label = new Label(words.label(field));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        String help = words.help(field);
        if (!help.isEmpty()) {
            Tooltip tooltip = new Tooltip(help);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(360);
            label.setTooltip(tooltip);
            label.getStyleClass().add("helped");
        }
        if (editor != null) {
            label.setLabelFor(editor.node());
            if (!help.isEmpty()) {
                editor.node().setAccessibleHelp(help);
            }
        }
        return label;
    }

    Shape.Field field() {
        return field;
    }

    FieldEditor editor() {
        return editor;
    }

    Label label() {
        return label;
    }

    Region box() {
        return box;
    }

    /// Says what is wrong; empty takes it away.
    void say(String wrong) {
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
    }

    String problem() {
        return problem.getText();
    }
}
