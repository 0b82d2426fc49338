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
        show(shown, 0);
    }

    /// Shows a picture from a height on, as if what is above were cut off.
    void show(Picture shown, double top) {
        picture = shown;
        double high = shown.height() - top;
        if (getWidth() != shown.width() || getHeight() != high) {
            setWidth(shown.width());
            setHeight(high);
        }
        GraphicsContext context = getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        context.save();
        context.translate(0, -top);
        paint(shown, context, top);
        context.restore();
    }

    private void paint(Picture shown, GraphicsContext context, double top) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        try {
            Walk.through(shown, new CanvasSurface(context, fonts, top, scale, colours));
        } catch (IOException e) {
            throw new UncheckedIOException("A canvas does not write files", e);
        }
    }
}
