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
import org.jspecify.annotations.Nullable;

/// A canvas that shows a [Picture]: the same display list that files are made of.
public final class PictureCanvas extends Canvas {

    private final FontFaces fonts;
    private final Map<Colour, Color> colours = CanvasSurface.cache();
    private @Nullable Picture picture;

    public PictureCanvas(FontFaces fonts) {
        this.fonts = fonts;
    }

    /// What it shows; null before anything was.
    public @Nullable Picture picture() {
        return picture;
    }

    /// Shows a picture in place of the one before.
    public void show(Picture shown) {
        picture = shown;
        if (getWidth() != shown.width() || getHeight() != shown.height()) {
            setWidth(shown.width());
            setHeight(shown.height());
        }
        GraphicsContext context = getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        paint(shown, context);
    }

    private void paint(Picture shown, GraphicsContext context) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        try {
            Walk.through(shown, new CanvasSurface(context, fonts, scale, colours));
        } catch (IOException e) {
            throw new UncheckedIOException("A canvas does not write files", e);
        }
    }
}
