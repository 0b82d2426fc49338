package dev.trajectory.ui.records;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A small record of a few simple fields, each under its label: on one line, or on two where there are more than
/// three.
final class CompactEditor implements FieldEditor {

    private static final int MOST_ON_A_LINE = 3;

    private final Fields fields;
    private final boolean isOnOneLine;
    private final List<Label> labels = new ArrayList<>();
    private final GridPane grid = new GridPane();

    CompactEditor(Editors editors, Shape shape, Hand hand) {
        int count = shape.fields().size();
        this.fields = Fields.of(shape, field -> editors.of(field, hand));
        this.isOnOneLine = count <= MOST_ON_A_LINE;
        grid.getStyleClass().add("compact");
        int columns = isOnOneLine ? count : (count + 1) / 2;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (Shape.Field field : shape.fields()) {
            FieldEditor editor = fields.of(field);
            editor.node().setMinWidth(40);
            if (editor.node() instanceof TextArea area) {
                area.setPrefRowCount(1);
            }
            Label label = FieldRow.label(editors.words(), field, editor);
            labels.add(label);
            VBox cell = new VBox(label, editor.node());
            cell.setAlignment(Pos.BOTTOM_LEFT);
            grid.add(cell, field.index() % columns, field.index() / columns);
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
        return grid;
    }

    @Override
    public void focus() {
        fields.all().getFirst().focus();
    }

    @Override
    public void show(@Nullable Object value) {
        if (value instanceof Record row) {
            fields.show(row);
        }
    }

    @Override
    public Object read() throws NotRead {
        return fields.read();
    }
}
