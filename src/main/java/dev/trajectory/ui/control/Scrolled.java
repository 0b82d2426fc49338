package dev.trajectory.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Content that is as high as it needs at its width, and is scrolled where there is less room. A scroll pane alone
/// asks its content how high it is without saying how wide, so that words that go on in other lines are cut off.
final class Scrolled extends ScrollPane {

    private final Region content;

    Scrolled(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double inside = width < 0 ? width : Math.max(0, width - sides);
        return snappedTopInset() + snapSizeY(content.prefHeight(inside)) + snappedBottomInset();
    }
}
