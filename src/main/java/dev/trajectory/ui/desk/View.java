package dev.trajectory.ui.desk;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Picture;
import dev.trajectory.model.Id;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One way to look at a plan and work on it; it is found at a [Place].
public interface View {

    /// What fills the window.
    Region node();

    /// What stands in the bar above it.
    List<Node> bar();

    /// What can be done in it.
    List<Action> actions();

    /// Shows a state of the plan; called on every change while the view is looked at, and when it begins to be.
    void show(Snapshot snapshot);

    /// Brings a record into sight.
    ///
    /// @return false where it has no place here
    default boolean reveal(Id id) {
        return false;
    }

    /// How all of what it shows is drawn, as it is now, to be saved or printed: that may take a while, and is done
    /// beside the UI thread. Null where it is no picture, or none yet.
    default @Nullable Supplier<Picture> picture() {
        return null;
    }

    /// The same for files that have pages: one, where the view does not say otherwise.
    default @Nullable Supplier<Pages> sheets() {
        Supplier<Picture> picture = picture();
        return picture == null
                ? null
                : () -> {
                    Picture drawn = picture.get();
                    return new Pages(List.of(drawn), drawn);
                };
    }

    /// Takes the keyboard.
    void focus();

    /// Whether letters are typed into it now, and are no keys of actions.
    boolean takesLetters();

    /// Whether a button that has the keyboard leaves a key to what can be done in the view, as a canvas does.
    default boolean leaves(ButtonBase button, KeyEvent key) {
        return false;
    }

    /// Takes away what lies over it or is under way: what Esc means first.
    ///
    /// @return whether there was anything
    boolean stepBack();
}
