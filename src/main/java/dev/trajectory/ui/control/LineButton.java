package dev.trajectory.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A button that is a line of several things, as tall as its words need when they wrap: buttons ask that of their own
/// text alone.
public final class LineButton extends Button {

    /// @param line what it shows
    /// @param width of the line, in pixels
    public LineButton(HBox line, double width) {
        super(null, line);
        line.setPrefWidth(width);
        line.setMaxWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("flat");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
