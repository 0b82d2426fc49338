package dev.trajectory.ui.records;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Edits one value in a form.
interface FieldEditor {

    /// Told what a user does in an editor.
    interface Hand {

        /// Something is being typed.
        void typed();

        /// What was typed or chosen is to be kept.
        ///
        /// @return whether it was, so that the editor may show it anew
        boolean done();
    }

    Region node();

    /// Shows a value, whatever was there.
    void show(@Nullable Object value);

    /// The value as it stands. Throws [NotRead], or [dev.trajectory.model.InvalidValue], when it is none.
    @Nullable
    Object read() throws NotRead;

    /// What is typed there as it stands; empty where nothing is typed.
    default String text() {
        return "";
    }

    /// Takes the keyboard.
    default void focus() {
        node().requestFocus();
    }
}
