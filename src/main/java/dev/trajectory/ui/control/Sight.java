package dev.trajectory.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings what scrolls into sight.
public final class Sight {

    private Sight() {}

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
