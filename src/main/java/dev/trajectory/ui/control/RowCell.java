package dev.trajectory.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A row of a [ChosenList], as wide as the list and as tall as its words.
public abstract class RowCell<T> extends ListCell<T> {

    private final EventHandler<MouseEvent> click = event -> {
        T row = getItem();
        if (row != null && event.getButton() == MouseButton.PRIMARY && getListView() instanceof ChosenList<T> list) {
            list.choose(row);
        }
    };

    /// No wider than the list: words wrap.
    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setOnMouseClicked(click);
        clear();
        setGraphic(row == null ? null : show(row));
        if (row == null) {
            setAccessibleText(null);
        }
    }

    /// Takes back what the row before was marked with.
    protected void clear() {}

    /// What is shown for a row; says it to screen readers too.
    protected abstract Node show(T row);
}
