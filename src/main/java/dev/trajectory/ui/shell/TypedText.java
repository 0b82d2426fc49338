package dev.trajectory.ui.shell;

import dev.trajectory.ui.control.Unsaved;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What is typed into the field that has the keyboard and kept nowhere yet, and what is unsaved in a form around it.
/// The keys of undo and redo are about that before they are about the plan.
final class TypedText {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final List<KeyCombination> REDO =
            List.of(KeyCombination.valueOf("Shortcut+Y"), KeyCombination.valueOf("Shortcut+Shift+Z"));

    private @Nullable TextInputControl field;

    /// What stood in the field when it got the keyboard, or was kept since.
    private String kept = "";

    /// To be made before other keys of the scene are listened to: they leave what is consumed.
    TypedText(Scene scene) {
        scene.focusOwnerProperty().subscribe(this::enter);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isOfField = field != null && press(event, field);
            if (isOfField || press(event, scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    private static boolean press(KeyEvent event, @Nullable Node focus) {
        Node at = focus;
        while (at != null && !(at instanceof Unsaved)) {
            at = at.getParent();
        }
        return at instanceof Unsaved form && ((UNDO.match(event) && form.undo()) || (isRedo(event) && form.redo()));
    }

    private static boolean isRedo(KeyEvent event) {
        return REDO.stream().anyMatch(each -> each.match(event));
    }

    private void enter(@Nullable Node owner) {
        field = switch (owner) {
            case TextInputControl typed -> typed;
            case Spinner<?> spinner when spinner.isEditable() -> spinner.getEditor();
            case ComboBox<?> box when box.isEditable() -> box.getEditor();
            case null, default -> null;
        };
        keep();
    }

    /// What stands in the field is the plan's now. Its editor may write it otherwise right after that, such as
    /// "9w" for "9 weeks", before the next key: that is the same.
    void keep() {
        TextInputControl now = field;
        kept = now == null ? "" : text(now);
        if (now != null) {
            Platform.runLater(() -> {
                if (now.equals(field)) {
                    kept = text(now);
                }
            });
        }
    }

    private boolean press(KeyEvent event, TextInputControl typed) {
        boolean isChanged = !text(typed).equals(kept);
        if (isChanged && UNDO.match(event)) {
            typed.undo();
            return true;
        }
        if ((isChanged || typed.isRedoable()) && isRedo(event)) {
            typed.redo();
            return true;
        }
        return false;
    }

    private static String text(TextInputControl typed) {
        return typed.getText() == null ? "" : typed.getText();
    }
}
