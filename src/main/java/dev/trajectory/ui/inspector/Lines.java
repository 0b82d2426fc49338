package dev.trajectory.ui.inspector;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Lines of a sheet that are read and followed, and not typed into. They are made anew only where they say something
/// else than before: whoever has come to one of them by keys stays there.
///
/// @param <T> what a line says
final class Lines<T> extends VBox {

    private final Function<T, Node> make;
    private final String none;
    private List<T> said = List.of();

    /// @param none what is said where there is no line
    Lines(Function<T, Node> make, String none) {
        this.make = make;
        this.none = none;
    }

    void show(List<T> now) {
        if (getChildren().isEmpty() || !now.equals(said)) {
            said = List.copyOf(now);
            getChildren()
                    .setAll(
                            now.isEmpty()
                                    ? List.of(SheetText.quiet(none))
                                    : now.stream().map(make).toList());
        }
    }
}
