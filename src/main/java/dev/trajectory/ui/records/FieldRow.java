package dev.trajectory.ui.records;

import dev.trajectory.ui.control.FieldName;
import dev.trajectory.ui.control.Wrong;
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
    private final Wrong wrong = new Wrong();
    private final VBox box;

    FieldRow(RecordWords words, Shape.Field field, FieldEditor editor) {
        this.field = field;
        this.editor = editor;
        this.label = label(words, field, editor);
        box = new VBox(editor.node(), wrong.sentence());
        box.getStyleClass().add("field-box");
        box.setId("field-" + field.name());
    }

    /// A component's label, with what is said of it besides when the pointer rests on it.
    static Label label(RecordWords words, Shape.Field field, @Nullable FieldEditor editor) {
        Label label = new FieldName(words.label(field));
        String help = words.help(field);
        if (help.isEmpty()) {
            words.abbreviations().explain(label);
        }
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
    void say(String problem) {
        wrong.say(problem);
    }

    String problem() {
        return wrong.sentence().getText();
    }
}
