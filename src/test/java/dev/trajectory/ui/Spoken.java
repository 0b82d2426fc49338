package dev.trajectory.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;

/// Finds in a scene what cannot be used without a mouse or without sight: what takes the keyboard and has no name for
/// a screen reader, and what can be clicked and does not take the keyboard.
final class Spoken {

    private final List<String> faults = new ArrayList<>();

    private Spoken() {}

    /// What is wrong in a scene as it is now, each said in a line. To be called on the UI thread.
    static List<String> faults(Scene scene) {
        Spoken spoken = new Spoken();
        spoken.look(scene.getRoot(), false);
        return spoken.faults.stream().distinct().toList();
    }

    /// What takes the keyboard by Tab now, in the order in which it lies in the scene. To be called on the UI
    /// thread.
    static List<Node> traversable(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /// @param held whether what it lies in takes the keyboard for it
    private void look(Node node, boolean held) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean isAsked = node.isFocusTraversable() || node.getStyleClass().contains("page-spot");
        if (isAsked && name(node).isBlank()) {
            faults.add("has no name: " + path(node));
        }
        boolean takes = held || node.isFocusTraversable();
        if (isOurs(node.getOnMouseClicked()) && !takes && !isAsked && !(node instanceof IndexedCell<?>)) {
            faults.add("takes the mouse alone: " + path(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, takes));
        }
    }

    /// Whether the program, and not the toolkit, does something with a click.
    private static boolean isOurs(EventHandler<?> handler) {
        return handler != null && handler.getClass().getName().startsWith("dev.trajectory");
    }

    /// What a screen reader calls it: its accessible text, its own words, or those of the label that is for it.
    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        if (label instanceof Labeled labeled) {
            return String.valueOf(labeled.getText());
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    static String path(Node node) {
        List<String> path = new ArrayList<>();
        for (Node at = node; at != null && path.size() < 4; at = at.getParent()) {
            path.addFirst(at.getId() == null ? at.getClass().getSimpleName() + at.getStyleClass() : "#" + at.getId());
        }
        return String.join(" > ", path);
    }
}
