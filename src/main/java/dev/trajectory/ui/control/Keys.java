package dev.trajectory.ui.control;

import javafx.scene.input.KeyCombination;

/// What keys are called on the computer at hand.
public final class Keys {

    private static final KeyCombination SHORTCUT_AND_A = KeyCombination.valueOf("Shortcut+A");

    private Keys() {}

    /// The key that is held for shortcuts, such as "Ctrl"; "⌘" on a Mac.
    public static String shortcut() {
        return SHORTCUT_AND_A.getDisplayText().replaceFirst("\\+?A$", "");
    }
}
