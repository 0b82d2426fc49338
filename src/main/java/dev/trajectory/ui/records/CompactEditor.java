package dev.trajectory.ui.records;

import dev.trajectory.ui.control.WrapRow;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A small record of a few simple fields, each under its label: on one line where there are no more than three, else
/// on as many as the width demands.
final class CompactEditor implements FieldEditor {

    private static final int MOST_ON_A_LINE = 3;

    private final Fields fields;
    private final boolean isOnOneLine;
    private final List<Label> labels = new ArrayList<>();
    private final WrapRow row = new WrapRow(4, 4);

    CompactEditor(Editors editors, Shape shape, Hand hand) {
        int count = shape.fields().size();
        this.fields = Fields.of(shape, field -> editors.of(field, hand));
        this.isOnOneLine = count <= MOST_ON_A_LINE;
        row.getStyleClass().add("compact");
        for (Shape.Field field : shape.fields()) {
            FieldEditor editor = fields.of(field);
            boolean isOfWords = editor instanceof PickEditor pick && pick.isOfWords();
            editor.node().setMinWidth(isOfWords ? Region.USE_PREF_SIZE : 40);
            if (editor.node() instanceof TextArea area) {
                area.setPrefRowCount(1);
            }
            Label label = FieldRow.label(editors.words(), field, editor);
            labels.add(label);
            VBox cell = new VBox(label, editor.node());
            cell.setAlignment(Pos.BOTTOM_LEFT);
            cell.getStyleClass().add(isOnOneLine ? "compact-narrow" : "compact-wide");
            HBox.setHgrow(cell, Priority.ALWAYS);
            row.getChildren().add(cell);
        }
    }

    /// Whether it stands first in a list: of records on one line, only that one shows the labels.
    void head(boolean first) {
        for (Label label : labels) {
            label.setVisible(first || !isOnOneLine);
            label.setManaged(first || !isOnOneLine);
        }
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void focus() {
        fields.all().getFirst().focus();
    }

    @Override
    public void show(@Nullable Object value) {
        if (value instanceof Record shown) {
            fields.show(shown);
        }
    }

    @Override
    public Object read() throws NotRead {
        return fields.read();
    }
}
