package dev.trajectory.ui.records;

import dev.trajectory.ui.control.Icons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Small records below each other: a row of fields each, or, where they are large, a card each.
final class RowsEditor implements FieldEditor {

    /// Records of so many simple fields fit a row.
    private static final int MOST_IN_A_ROW = 6;

    private final Editors editors;
    private final Shape shape;
    private final Hand hand;
    private final boolean asCards;
    private final List<List<FieldEditor>> rows = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final VBox box;

    RowsEditor(Editors editors, Shape shape, Shape.Field field, Hand hand) {
        this.editors = editors;
        this.shape = shape;
        this.hand = hand;
        this.asCards = shape.fields().size() > MOST_IN_A_ROW
                || shape.fields().stream().anyMatch(each -> editors.kinds().of(each) instanceof Kind.Part);
        Button add = new Button(editors.say("records.addRow"), Icons.icon("fltral-add-16", 16));
        add.setAccessibleText(editors.say("records.addTo", editors.words().label(field)));
        add.setOnAction(_ -> add());
        grid.getStyleClass().add("rows");
        box = new VBox(grid, new HBox(add));
        box.getStyleClass().add("several");
    }

    private void add() {
        try {
            Record row = editors.fresh().row(shape, null);
            rows.add(editorsOf(row));
            draw();
            rows.getLast().getFirst().focus();
            hand.done();
        } catch (NotRead e) {
            editors.desk().host().say(e.sentence());
        }
    }

    private List<FieldEditor> editorsOf(Record row) {
        if (asCards) {
            FieldEditor card = new PartEditor(editors, shape, hand);
            card.show(row);
            return List.of(card);
        }
        List<FieldEditor> made = new ArrayList<>();
        for (Shape.Field field : shape.fields()) {
            FieldEditor editor = editors.of(field, hand);
            editor.show(shape.value(row, field));
            editor.node().setMinWidth(40);
            if (editor.node() instanceof TextArea area) {
                area.setPrefRowCount(1);
            }
            made.add(editor);
        }
        return made;
    }

    private void draw() {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.setVisible(!rows.isEmpty());
        grid.setManaged(!rows.isEmpty());
        int columns = asCards ? 1 : shape.fields().size();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(-1);
            column.setPrefWidth(asCards ? 300 : 90);
            grid.getColumnConstraints().add(column);
        }
        int top = 0;
        if (!asCards) {
            for (Shape.Field field : shape.fields()) {
                grid.add(
                        FieldRow.label(
                                editors.words(),
                                field,
                                rows.isEmpty() ? null : rows.getFirst().get(field.index())),
                        field.index(),
                        0);
            }
            top = 1;
        }
        for (int i = 0; i < rows.size(); i++) {
            grid.addRow(i + top, rows.get(i).stream().map(FieldEditor::node).toArray(Node[]::new));
            grid.add(cross(i), columns, i + top);
        }
    }

    private Button cross(int index) {
        Button cross = new Button(null, Icons.icon("fltral-dismiss-12", 12));
        cross.getStyleClass().add("flat");
        cross.setAccessibleText(editors.say("records.removeRow", index + 1));
        cross.setOnAction(_ -> {
            rows.remove(index);
            draw();
            hand.done();
        });
        return cross;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        if (rows.isEmpty()) {
            box.getChildren().getLast().requestFocus();
        } else {
            rows.getFirst().getFirst().focus();
        }
    }

    @Override
    public void show(@Nullable Object value) {
        rows.clear();
        if (value instanceof Collection<?> shown) {
            shown.forEach(each -> rows.add(editorsOf((Record) each)));
        }
        draw();
    }

    @Override
    public Object read() throws NotRead {
        List<Object> values = new ArrayList<>();
        for (List<FieldEditor> row : rows) {
            if (asCards) {
                values.add(java.util.Objects.requireNonNull(row.getFirst().read()));
            } else {
                List<@Nullable Object> parts = new ArrayList<>();
                for (FieldEditor part : row) {
                    parts.add(part.read());
                }
                values.add(shape.make(parts));
            }
        }
        return List.copyOf(values);
    }
}
