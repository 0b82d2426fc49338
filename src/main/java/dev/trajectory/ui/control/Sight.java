package dev.trajectory.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings what scrolls into sight.
public final class Sight {

    private Sight() {}

    /// Scrolls as little as brings something within what scrolls up and down into sight.
    public static void within(ScrollPane pane, Node part) {
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        double seen = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - seen;
        if (beyond <= 0) {
            return;
        }
        Bounds at = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double top = Math.min(pane.getVvalue() * beyond, at.getMinY());
        pane.setVvalue(Math.clamp(Math.max(top, at.getMaxY() - seen) / beyond, 0, 1));
    }

    /// Scrolls so that one of the parts of what scrolls up and down is the first in sight, as far as that goes.
    ///
    /// @param part a child of what the pane shows
    public static void first(ScrollPane pane, Node part) {
        pane.applyCss();
        pane.layout();
        double beyond = pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
        pane.setVvalue(beyond <= 0 ? 0 : Math.clamp(part.getBoundsInParent().getMinY() / beyond, 0, 1));
    }
}
