package dev.trajectory.ui.records;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Yes or no.
final class TickEditor implements FieldEditor {

    private final CheckBox box = new CheckBox();

    TickEditor(String label, Hand hand) {
        box.setAccessibleText(label);
        box.setOnAction(_ -> hand.done());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable Object value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }

    @Override
    public Object read() {
        return box.isSelected();
    }
}
