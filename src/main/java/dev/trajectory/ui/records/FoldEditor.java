package dev.trajectory.ui.records;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.ui.control.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A record within a small record: one line that says what in it is not as usual, which opens to its fields.
final class FoldEditor implements FieldEditor {

    private final Editors editors;
    private final Shape shape;
    private final PartEditor part;
    private final String label;
    private final Button head = new Button();
    private final VBox box;
    private boolean open;

    FoldEditor(Editors editors, Kind.Part kind, Shape.Field field, Hand hand) {
        this.editors = editors;
        this.shape = kind.shape();
        this.part = new PartEditor(editors, shape, hand);
        this.label = editors.words().label(field);
        head.getStyleClass().addAll("flat", "fold");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setWrapText(true);
        head.setOnAction(_ -> {
            open = !open;
            draw();
        });
        box = new VBox(head, part.node());
        box.getStyleClass().add("several");
    }

    private void draw() {
        head.setGraphic(Icons.icon(open ? "fltral-chevron-down-16" : "fltral-chevron-right-16", 16));
        head.setText(open ? editors.say("records.less") : summary());
        head.setAccessibleText(editors.say(open ? "records.fold.less" : "records.fold", label, summary()));
        part.node().setVisible(open);
        part.node().setManaged(open);
    }

    private String summary() {
        try {
            Record row = (Record) part.read();
            Record usual = editors.fresh().row(shape, null);
            List<String> texts = new ArrayList<>();
            for (Shape.Field field : shape.fields()) {
                Object value = shape.value(row, field);
                if (!Objects.equals(value, shape.value(usual, field))) {
                    texts.add(said(field, value));
                }
            }
            return texts.isEmpty() ? editors.say("records.asUsual") : String.join(" · ", texts);
        } catch (NotRead | InvalidValue e) {
            return "";
        }
    }

    private String said(Shape.Field field, @Nullable Object value) {
        String name = editors.words().label(field);
        Kind kind = editors.kinds().of(field);
        return switch (kind) {
            case Kind.Tick _ -> name;
            case Kind.Rows _, Kind.Entries _ ->
                editors.say("records.saidRows", name, editors.kinds().text(kind, value));
            default -> editors.say("records.said", name, editors.kinds().text(kind, value));
        };
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

    @Override
    public Object read() throws NotRead {
        return part.read();
    }
}
