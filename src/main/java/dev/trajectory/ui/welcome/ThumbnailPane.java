package dev.trajectory.ui.welcome;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.Thumbnail;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.picture.PictureCanvas;
import dev.trajectory.ui.theme.FontFaces;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows the shape of a plan, as wide as there is room.
final class ThumbnailPane extends Region {

    private final PictureCanvas canvas;
    private final ObservableValue<Theme> theme;
    private @Nullable Outlook outlook;
    private double drawnWidth;

    ThumbnailPane(double height, FontFaces fonts, ObservableValue<Theme> theme) {
        this.canvas = new PictureCanvas(fonts);
        this.theme = theme;
        canvas.setManaged(false);
        getStyleClass().add("thumbnail");
        setMinSize(0, height);
        setPrefHeight(height);
        setMaxHeight(height);
        getChildren().add(canvas);
        theme.subscribe(_ -> draw());
    }

    void show(@Nullable Outlook changed) {
        outlook = changed;
        draw();
    }

    @Override
    protected void layoutChildren() {
        if (drawnWidth != getWidth()) {
            draw();
        }
    }

    private void draw() {
        drawnWidth = getWidth();
        canvas.setVisible(outlook != null && drawnWidth >= 1);
        if (outlook != null && drawnWidth >= 1) {
            canvas.show(Thumbnail.of(outlook, Math.floor(drawnWidth), getPrefHeight(), theme.getValue()));
        }
    }
}
