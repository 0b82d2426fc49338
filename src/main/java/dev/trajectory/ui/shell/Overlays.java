package dev.trajectory.ui.shell;

import dev.trajectory.ui.control.Question;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.palette.KeySheet;
import dev.trajectory.ui.palette.Palette;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the window: messages in a corner, the palette, the sheet of keys, a question.
final class Overlays {

    private final StackPane root;
    private final Toasts toasts = new Toasts();
    private final Once<Question> question = over(Question::new);
    private final Once<Palette> palette;
    private final Once<KeySheet> keySheet;

    /// @param root on which they are laid
    Overlays(StackPane root, Supplier<Palette> palette, Supplier<KeySheet> keySheet) {
        this.root = root;
        this.palette = over(palette);
        this.keySheet = over(keySheet);
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        root.getChildren().add(toasts);
    }

    private <T extends Node> Once<T> over(Supplier<T> maker) {
        return Once.of(() -> {
            T made = maker.get();
            root.getChildren().add(made);
            return made;
        });
    }

    Toasts toasts() {
        return toasts;
    }

    void openPalette() {
        palette.get().open();
    }

    void openKeySheet() {
        keySheet.get().open();
    }

    void ask(Object asker, String title, String text, @Nullable Node details, List<Question.Answer> answers) {
        question.get().ask(asker, title, text, details, answers);
    }

    /// Asks no more what someone asked and nobody has answered.
    void withdraw(Object asker) {
        if (question.isMade()) {
            question.get().withdraw(asker);
        }
    }

    /// Whether something lies over the window that has the keyboard.
    boolean isAnyOpen() {
        return (palette.isMade() && palette.get().isOpen())
                || (keySheet.isMade() && keySheet.get().isOpen())
                || isAsking();
    }

    /// Whether a question waits for its answer.
    boolean isAsking() {
        return question.isMade() && question.get().isOpen();
    }
}
