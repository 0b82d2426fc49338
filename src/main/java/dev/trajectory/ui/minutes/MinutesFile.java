package dev.trajectory.ui.minutes;

import dev.trajectory.ui.desk.Desk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Hands minutes on as they are read: on the clipboard, for a mail, or as a file of Markdown.
///
/// @param destination where they are saved
record MinutesFile(Desk desk, Destination destination) {

    /// Where minutes are saved.
    @FunctionalInterface
    interface Destination {

        /// Asks for a file.
        ///
        /// @param name as is proposed
        /// @param over the window that asks
        /// @return null where the user thought better of it
        @Nullable
        Path ask(String name, Window over);
    }

    /// Saves where the system asks for.
    static MinutesFile chosen(Desk desk) {
        return new MinutesFile(desk, (name, over) -> {
            FileChooser chooser = new FileChooser();
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(desk.words().say("chooser.minutes"), "*.md"));
            chooser.setInitialFileName(name);
            File chosen = chooser.showSaveDialog(over);
            return chosen == null ? null : chosen.toPath();
        });
    }

    void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        desk.host().say(desk.words().say("minutes.copied"));
    }

    /// @param day of the minutes, as the file's name says it
    void save(String text, String day, Window over) {
        Path file = destination.ask(desk.words().say("minutes.file", day), over);
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, text);
            desk.host().say(desk.words().say("minutes.saved", file.getFileName()));
        } catch (IOException e) {
            desk.host().say(desk.words().say("minutes.notSaved", file));
        }
    }
}
