package dev.trajectory.ui.vote;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// A dot for each vote in a row, as high as the style says; where there is no room they get smaller, and where they
/// would be too small to tell apart they lie over each other.
final class Dots extends Region {

    private static final double SMALLEST = 3.5;

    /// From dot to dot, in diameters.
    private static final double STEP = 1.22;

    Dots(int count, boolean isLow) {
        getStyleClass().add("vote-dots");
        setMinWidth(0);
        for (int i = 0; i < count; i++) {
            Circle dot = new Circle();
            dot.setManaged(false);
            dot.getStyleClass().add(isLow ? "vote-dot-low" : "vote-dot");
            getChildren().add(dot);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().size() * prefHeight(-1) * STEP;
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        if (count == 0) {
            return;
        }
        double size = Math.clamp(getWidth() / (count * STEP), SMALLEST, prefHeight(-1));
        double step = count == 1 ? 0 : Math.min(size * STEP, (getWidth() - size) / (count - 1));
        for (int i = 0; i < count; i++) {
            Circle dot = (Circle) getChildren().get(i);
            dot.setRadius(size / 2);
            dot.setCenterX(size / 2 + i * step);
            dot.setCenterY(getHeight() / 2);
        }
    }
}
