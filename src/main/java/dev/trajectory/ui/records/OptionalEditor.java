package dev.trajectory.ui.records;

import dev.trajectory.model.InvalidValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A value that may be absent: a tick box over its editor.
final class OptionalEditor implements FieldEditor {

    private final Editors editors;
    private final Shape.Field field;
    private final FieldEditor inner;
    private final CheckBox there;
    private final VBox box;

    OptionalEditor(Editors editors, Shape.Field field, FieldEditor inner, Hand hand) {
        this.editors = editors;
        this.field = field;
        this.inner = inner;
        String own = "record." + field.name() + ".given";
        String key = editors.desk().words().has(own) ? own : "records.given";
        this.there = new CheckBox(editors.say(key));
        this.box = new VBox(there, inner.node());
        box.getStyleClass().add("optional");
        there.setOnAction(_ -> {
            begin();
            hand.done();
        });
        draw();
    }

    private void begin() {
        if (there.isSelected()) {
            try {
                inner.show(editors.fresh().value(field.type(), field));
            } catch (NotRead e) {
                there.setSelected(false);
                editors.desk().host().say(e.sentence());
            }
        }
        draw();
    }

    private void draw() {
        inner.node().setVisible(there.isSelected());
        inner.node().setManaged(there.isSelected());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        there.requestFocus();
    }

    @Override
    public void show(@Nullable Object value) {
        there.setSelected(value != null);
        if (value != null) {
            inner.show(value);
        }
        draw();
    }

    @Override
    public @Nullable Object read() throws NotRead, InvalidValue {
        return there.isSelected() ? inner.read() : null;
    }
}
