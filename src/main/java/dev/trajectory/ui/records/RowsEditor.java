package dev.trajectory.ui.records;

import dev.trajectory.ui.control.Icons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Small records below each other: those of a few simple fields compact, larger ones with their fields below each
/// other.
final class RowsEditor implements FieldEditor {

    /// Records of so many simple fields are compact.
    private static final int MOST_COMPACT = 6;

    private final Editors editors;
    private final Shape shape;
    private final Hand hand;
    private final boolean isCompact;
    private final List<FieldEditor> rows = new ArrayList<>();
    private final VBox lines = new VBox();
    private final VBox box;

    RowsEditor(Editors editors, Shape shape, Shape.Field field, Hand hand) {
        this.editors = editors;
        this.shape = shape;
        this.hand = hand;
        this.isCompact = shape.fields().size() <= MOST_COMPACT
                && shape.fields().stream().noneMatch(each -> editors.kinds().of(each) instanceof Kind.Part);
        Button add = new Button(editors.say("records.addRow"), Icons.icon("fltral-add-16", 16));
        add.setAccessibleText(editors.say("records.addTo", editors.words().label(field)));
        add.setOnAction(_ -> add());
        lines.getStyleClass().add("rows");
        box = new VBox(lines, new HBox(add));
        box.getStyleClass().add("several");
    }

    private void add() {
        try {
            rows.add(editor(editors.fresh().row(shape, null)));
            draw();
            rows.getLast().focus();
            hand.done();
        } catch (NotRead e) {
            editors.desk().host().say(e.sentence());
        }
    }

    private FieldEditor editor(Object row) {
        FieldEditor editor = isCompact ? new CompactEditor(editors, shape, hand) : new PartEditor(editors, shape, hand);
        editor.show(row);
        return editor;
    }

    private void draw() {
        lines.getChildren().clear();
        lines.setVisible(!rows.isEmpty());
        lines.setManaged(!rows.isEmpty());
        for (FieldEditor row : rows) {
            if (row instanceof CompactEditor compact) {
                compact.head(lines.getChildren().isEmpty());
            }
            HBox.setHgrow(row.node(), Priority.ALWAYS);
            HBox line = new HBox(row.node(), cross(lines.getChildren().size()));
            line.setAlignment(isCompact ? Pos.BOTTOM_LEFT : Pos.TOP_LEFT);
            lines.getChildren().add(line);
        }
    }

    private Button cross(int index) {
        Button cross = new Button(null, Icons.icon("fltral-dismiss-12", 12));
        cross.getStyleClass().add("flat");
        cross.setMinWidth(Region.USE_PREF_SIZE);
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
            rows.getFirst().focus();
        }
    }

    @Override
    public void show(@Nullable Object value) {
        rows.clear();
        if (value instanceof Collection<?> shown) {
            shown.forEach(each -> rows.add(editor(Objects.requireNonNull(each))));
        }
        draw();
    }

    @Override
    public Object read() throws NotRead {
        List<Object> values = new ArrayList<>();
        for (FieldEditor row : rows) {
            values.add(Objects.requireNonNull(row.read()));
        }
        return List.copyOf(values);
    }
}
