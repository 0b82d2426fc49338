package dev.trajectory.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard among the controls of what lies over a window: from the last of them Tab leads to the first, and
/// where the one that had it goes or is turned off, another one there gets it.
final class HeldFocus {

    private final Parent within;
    private @Nullable Node before;
    private boolean isHeld;
    private boolean isBackwards;

    /// @param within among whose controls it is kept
    HeldFocus(Parent within) {
        this.within = within;
        within.addEventFilter(KeyEvent.KEY_PRESSED, event -> isBackwards = event.isShiftDown());
        within.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (isHeld && !KeyUse.isWithin(owner, within)) {
                enter(null);
            }
        });
    }

    /// Takes it from what has it now.
    ///
    /// @param first which gets it; the first that can have it where that is null
    void take(@Nullable Node first) {
        if (!isHeld) {
            Scene scene = within.getScene();
            before = scene == null ? null : scene.getFocusOwner();
        }
        isHeld = true;
        isBackwards = false;
        enter(first);
    }

    /// Gives it back to what had it before.
    void giveBack() {
        isHeld = false;
        Node back = before;
        before = null;
        if (back != null) {
            back.requestFocus();
        }
    }

    private void enter(@Nullable Node wanted) {
        if (wanted != null) {
            wanted.requestFocus();
            return;
        }
        // What scrolls has its content once it is dressed.
        within.applyCss();
        List<Node> controls = new ArrayList<>();
        collect(within, controls);
        if (!controls.isEmpty()) {
            (isBackwards ? controls.getLast() : controls.getFirst()).requestFocus();
        }
    }

    /// The controls in the order in which Tab comes to them.
    private static void collect(Parent parent, List<Node> into) {
        for (Node each : parent.getChildrenUnmodifiable()) {
            if (each.isVisible() && !each.isDisabled()) {
                if (each.isFocusTraversable() && !(each instanceof ScrollPane)) {
                    into.add(each);
                }
                if (each instanceof Parent below) {
                    collect(below, into);
                }
            }
        }
    }
}
