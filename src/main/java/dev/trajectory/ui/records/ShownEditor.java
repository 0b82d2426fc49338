package dev.trajectory.ui.records;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a value that is not changed here.
final class ShownEditor implements FieldEditor {

    private final Label label = new Label();
    private final Kinds kinds;
    private final Kind.Shown kind;
    private @Nullable Object value;

    ShownEditor(Kinds kinds, Kind.Shown kind) {
        this.kinds = kinds;
        this.kind = kind;
        label.getStyleClass().add("shown");
        label.setWrapText(true);
    }

    @Override
    public Region node() {
        return label;
    }

    /// There is nothing to type here.
    @Override
    public void focus() {}

    @Override
    public void show(@Nullable Object shown) {
        value = shown;
        label.setText(kinds.text(kind, shown));
    }

    @Override
    public @Nullable Object read() {
        return value;
    }
}
