package dev.trajectory.ui.records;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A record within a record: its fields below each other. What is more than a line stands under its label, so that it
/// has the whole width.
final class PartEditor implements FieldEditor {

    private final Editors editors;
    private final Fields fields;
    private final GridPane grid = new GridPane();
    private int rows;

    PartEditor(Editors editors, Shape shape, Hand hand) {
        this.editors = editors;
        this.fields = Fields.of(shape, field -> editors.folded(field, hand));
        grid.getStyleClass().add("part");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(90);
        labels.setPrefWidth(110);
        grid.getColumnConstraints().addAll(labels, rest);
        shape.fields().forEach(this::add);
    }

    private void add(Shape.Field field) {
        Region node = fields.of(field).node();
        Label label = FieldRow.label(editors.words(), field, fields.of(field));
        GridPane.setValignment(label, VPos.TOP);
        boolean isOfWords = fields.of(field) instanceof PickEditor pick && pick.isOfWords();
        if (isOfWords) {
            node.setMinWidth(Region.USE_PREF_SIZE);
        }
        if (isLine(field) && !isOfWords) {
            grid.addRow(rows, label, node);
            rows++;
        } else {
            grid.add(label, 0, rows, 2, 1);
            grid.add(node, 0, rows + 1, 2, 1);
            rows += 2;
        }
    }

    private boolean isLine(Shape.Field field) {
        return switch (editors.kinds().of(field)) {
            case Kind.Line(TextForm _, boolean isArea) -> !isArea;
            case Kind.Tick _, Kind.Shown _ -> true;
            case Kind.Part _, Kind.Several _, Kind.Rows _, Kind.Entries _, Kind.Cases _, Kind.Scoped _ -> false;
        };
    }

    @Override
    public Region node() {
        return grid;
    }

    @Override
    public void focus() {
        if (!fields.all().isEmpty()) {
            fields.all().getFirst().focus();
        }
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
