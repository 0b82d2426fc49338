package dev.trajectory.ui.picture;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Walk;
import dev.trajectory.ui.theme.FontFaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// A canvas that shows a [Picture]: the same display list that files are made of.
public final class PictureCanvas extends Canvas {

    private final FontFaces fonts;
    private final Map<Colour, Color> colours = CanvasSurface.cache();

    public PictureCanvas(FontFaces fonts) {
        this.fonts = fonts;
    }

    /// Shows a picture in place of the one before.
    public void show(Picture picture) {
        if (getWidth() != picture.width() || getHeight() != picture.height()) {
            setWidth(picture.width());
            setHeight(picture.height());
        }
        GraphicsContext context = getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        paint(picture, context);
    }

    private void paint(Picture picture, GraphicsContext context) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        try {
            Walk.through(picture, new CanvasSurface(context, fonts, scale, colours));
        } catch (IOException e) {
            throw new UncheckedIOException("A canvas does not write files", e);
        }
    }
}
