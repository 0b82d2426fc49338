package dev.trajectory.ui.records;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A record within a record: its fields below each other.
final class PartEditor implements FieldEditor {

    private final Shape shape;
    private final List<FieldEditor> parts = new ArrayList<>();
    private final GridPane grid = new GridPane();

    PartEditor(Editors editors, Shape shape, Hand hand) {
        this.shape = shape;
        grid.getStyleClass().add("part");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(90);
        labels.setPrefWidth(110);
        grid.getColumnConstraints().addAll(labels, rest);
        for (Shape.Field field : shape.fields()) {
            FieldEditor part = editors.folded(field, hand);
            Label label = FieldRow.label(editors.words(), field, part);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(parts.size(), label, part.node());
            parts.add(part);
        }
    }

    @Override
    public Region node() {
        return grid;
    }

    @Override
    public void focus() {
        parts.getFirst().focus();
    }

    @Override
    public void show(@Nullable Object value) {
        if (value instanceof Record row) {
            for (Shape.Field field : shape.fields()) {
                parts.get(field.index()).show(shape.value(row, field));
            }
        }
    }

    @Override
    public Object read() throws NotRead {
        List<@Nullable Object> values = new ArrayList<>();
        for (FieldEditor part : parts) {
            values.add(part.read());
        }
        return shape.make(values);
    }
}
