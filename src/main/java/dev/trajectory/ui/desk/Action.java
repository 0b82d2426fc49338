package dev.trajectory.ui.desk;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something a user can do, by a key, a button, a menu or the palette. Its name is the window's word `action.` + id.
///
/// @param key what to press; null for none
/// @param scope where the key works
/// @param enabled whether it can be done now
public record Action(String id, @Nullable KeyCombination key, Scope scope, BooleanSupplier enabled, Runnable run) {

    /// Where a key works.
    public enum Scope {
        /// Everywhere in the window.
        WINDOW,
        /// While nothing is typed into a field: single letters, Delete, arrows.
        CANVAS
    }

    /// An action of the whole window that can always be done.
    ///
    /// @param key as [KeyCombination#valueOf] reads it; empty for none
    public static Action of(String id, String key, Runnable run) {
        return of(id, key, () -> true, run);
    }

    /// An action of the whole window.
    public static Action of(String id, String key, BooleanSupplier enabled, Runnable run) {
        return new Action(id, read(key), Scope.WINDOW, enabled, run);
    }

    /// An action whose key works while nothing is typed into a field.
    public static Action onCanvas(String id, String key, BooleanSupplier enabled, Runnable run) {
        return new Action(id, read(key), Scope.CANVAS, enabled, run);
    }

    private static @Nullable KeyCombination read(String key) {
        return key.isEmpty() ? null : KeyCombination.valueOf(key);
    }

    /// The name of its words.
    public String key(String suffix) {
        return "action." + id + suffix;
    }

    /// Does it, if it can be done now.
    public void tryToRun() {
        if (enabled.getAsBoolean()) {
            run.run();
        }
    }
}
