package dev.trajectory.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Lays nodes side by side as wide as they wish to be; those for which there is no room are not seen. None is ever
/// squeezed.
final class FittingRow extends Region {

    private static final double GAP = 6;

    FittingRow() {
        setMinWidth(0);
    }

    /// Shows these; the first ones are those that stay the longest.
    void show(List<? extends Node> nodes) {
        getChildren().setAll(nodes);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node node : getChildren()) {
            width += Math.ceil(node.prefWidth(-1)) + GAP;
        }
        return Math.max(0, width - GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (Node node : getChildren()) {
            height = Math.max(height, node.prefHeight(-1));
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Node node : getChildren()) {
            double width = Math.ceil(node.prefWidth(-1));
            boolean fits = x + width <= getWidth();
            node.setVisible(fits);
            node.resizeRelocate(x, 0, width, getHeight());
            x += fits ? width + GAP : 0;
        }
    }
}
