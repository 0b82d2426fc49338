package dev.trajectory.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// The parts of a window, round which a key leads: within a part Tab goes from control to control, but some parts,
/// such as an outline whose cells are typed into, keep it for themselves.
final class Parts {

    /// A part of the window.
    ///
    /// @param focus gives it the keyboard; does nothing where it has nothing to take it
    record Part(Parent node, Runnable focus) {

        /// A part whose first control takes the keyboard.
        static Part of(Parent node) {
            return new Part(node, () -> {
                Node first = first(node);
                if (first != null) {
                    first.requestFocus();
                }
            });
        }

        private boolean takesKeyboard() {
            return isShown(node) && (first(node) != null || node.isFocused());
        }
    }

    private final Scene scene;
    private final List<Part> parts;

    /// @param parts in the order in which one goes through them
    Parts(Scene scene, List<Part> parts) {
        this.scene = scene;
        this.parts = List.copyOf(parts);
    }

    /// Gives the keyboard to another part.
    ///
    /// @param step 1 for the next, -1 for the one before
    void go(int step) {
        int here = here();
        for (int i = 1; i <= parts.size(); i++) {
            Part part = parts.get(Math.floorMod(here + i * step, parts.size()));
            if (part.takesKeyboard()) {
                part.focus().run();
                if (!has(part)) {
                    Part.of(part.node()).focus().run();
                }
                return;
            }
        }
    }

    /// The part that has the keyboard; before the first one where none has.
    private int here() {
        for (Node at = scene.getFocusOwner(); at != null; at = at.getParent()) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).node().equals(at)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean has(Part part) {
        int here = here();
        return here >= 0 && parts.get(here).equals(part);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static @Nullable Node first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
