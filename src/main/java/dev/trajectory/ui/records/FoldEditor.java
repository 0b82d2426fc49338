package dev.trajectory.ui.records;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.ui.control.Icons;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A record within a small record: one line that says what it holds, which opens to its fields.
final class FoldEditor implements FieldEditor {

    private final Editors editors;
    private final Kind.Part kind;
    private final PartEditor part;
    private final ToggleButton head = new ToggleButton();
    private final VBox box;

    FoldEditor(Editors editors, Kind.Part kind, Shape.Field field, Hand hand) {
        this.editors = editors;
        this.kind = kind;
        this.part = new PartEditor(editors, kind.shape(), hand);
        String label = editors.words().label(field);
        head.getStyleClass().addAll("flat", "fold");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnAction(_ -> draw());
        head.textProperty().subscribe(text -> head.setAccessibleText(editors.say("records.fold", label, text)));
        box = new VBox(head, part.node());
        box.getStyleClass().add("several");
    }

    private void draw() {
        boolean open = head.isSelected();
        head.setGraphic(Icons.icon(open ? "fltral-chevron-down-16" : "fltral-chevron-right-16", 16));
        head.setText(open ? "" : summary());
        part.node().setVisible(open);
        part.node().setManaged(open);
    }

    private String summary() {
        try {
            String text = editors.kinds().text(kind, part.read());
            return text.isEmpty() ? editors.say("records.asUsual") : text;
        } catch (NotRead | InvalidValue e) {
            return "";
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        head.requestFocus();
    }

    @Override
    public void show(@Nullable Object value) {
        part.show(value);
        draw();
    }

    /// Shows the fields, as a user does by opening it.
    void open() {
        head.setSelected(true);
        draw();
    }

    @Override
    public Object read() throws NotRead {
        return part.read();
    }
}
