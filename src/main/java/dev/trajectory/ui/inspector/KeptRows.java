package dev.trajectory.ui.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Rows of a sheet by what they are about. A row stays as long as there is something of its key, however often the
/// plan changes: what is being typed into it, and the keyboard, stay with it.
///
/// @param <K> what a row is about
/// @param <R> a row
final class KeptRows<K, R extends Node> extends VBox {

    private final Function<K, R> make;
    private final Label none;
    private final Node otherwise;
    private SequencedMap<K, R> rows = new LinkedHashMap<>();
    private boolean isStale = true;

    /// @param none what is said where there is no row
    /// @param otherwise what gets the keyboard where the row that had it is gone
    KeptRows(Function<K, R> make, String none, Node otherwise) {
        this.make = make;
        this.none = SheetText.quiet(none);
        this.otherwise = otherwise;
    }

    /// Has a row for each of these, in this order; they are still to be told what to show.
    ///
    /// @param keys each once
    List<R> rows(List<K> keys) {
        if (isStale || !keys.equals(List.copyOf(rows.keySet()))) {
            SequencedMap<K, R> now = new LinkedHashMap<>();
            keys.forEach(key -> now.put(key, rows.containsKey(key) ? rows.get(key) : make.apply(key)));
            rows = now;
            isStale = false;
            boolean hadFocus = hasFocus();
            getChildren().setAll(now.isEmpty() ? List.of(none) : now.values());
            if (hadFocus && !hasFocus()) {
                otherwise.requestFocus();
            }
        }
        return List.copyOf(rows.values());
    }

    /// Makes all of them anew when they are next asked for.
    void forget() {
        rows = new LinkedHashMap<>();
        isStale = true;
    }

    private boolean hasFocus() {
        return getScene() != null && isHere(getScene().getFocusOwner());
    }

    private boolean isHere(@Nullable Node node) {
        return node != null && (node.equals(this) || isHere(node.getParent()));
    }
}
