package dev.trajectory.ui.records;

import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One of several kinds of record: a list to choose the kind from, and under it what that kind holds.
final class CasesEditor implements FieldEditor {

    private final Editors editors;
    private final Hand hand;
    private final OneOf<Shape> choice = new OneOf<>();
    private final VBox box = new VBox(choice);
    private @Nullable PartEditor part;
    private boolean showing;

    CasesEditor(Editors editors, Kind.Cases kind, Shape.Field field, Hand hand) {
        this.editors = editors;
        this.hand = hand;
        choice.getItems().setAll(kind.cases());
        choice.setConverter(new Named<>(editors.words()::name));
        choice.setAccessibleText(editors.words().label(field));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(_ -> begin());
        box.getStyleClass().add("several");
    }

    private void begin() {
        if (showing) {
            return;
        }
        try {
            draw(editors.fresh().row(choice.getValue(), null));
            hand.done();
        } catch (NotRead e) {
            editors.desk().host().say(e.sentence());
        }
    }

    private void draw(Record row) {
        PartEditor made = new PartEditor(editors, choice.getValue(), hand);
        made.show(row);
        part = made;
        box.getChildren().setAll(choice);
        if (!choice.getValue().fields().isEmpty()) {
            box.getChildren().add(made.node());
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        choice.requestFocus();
    }

    @Override
    public void show(@Nullable Object value) {
        if (value instanceof Record row) {
            showing = true;
            choice.setValue(Shape.of(row.getClass()));
            showing = false;
            draw(row);
        }
    }

    @Override
    public Object read() throws NotRead {
        return Objects.requireNonNull(part).read();
    }
}
