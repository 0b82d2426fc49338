package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Copied;
import javafx.scene.input.Clipboard;

/// The text on the clipboard, with as much of its order as the program it comes from says.
public final class ClipboardText {

    private ClipboardText() {}

    /// Empty where there is none.
    public static String read() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return Copied.of(clipboard.getString(), clipboard.getHtml()).best();
    }
}
