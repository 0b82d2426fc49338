package dev.trajectory.ui.picture;

import dev.trajectory.draw.Picture;
import dev.trajectory.ui.theme.FontFaces;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A picture as large as its place, with room for controls over it. It is drawn at most once a frame, and only when
/// something changed.
public abstract class PictureSurface extends Region {

    private final PictureCanvas canvas;
    private final Pane overlay = new Pane();
    private final List<Runnable> onFrame = new ArrayList<>();
    private boolean stale;

    @SuppressWarnings("this-escape") // what a region's children are is not for subclasses to say
    protected PictureSurface(FontFaces fonts) {
        this.canvas = new PictureCanvas(fonts);
        overlay.setPickOnBounds(false);
        getChildren().addAll(canvas, overlay);
    }

    /// What is drawn now; null as long as there is nothing to draw.
    protected abstract @Nullable Picture drawn();

    /// Its size may have changed.
    ///
    /// @return whether that wants drawing anew
    protected abstract boolean fit(double width, double height);

    /// Where controls lie over the picture.
    public final Pane overlay() {
        return overlay;
    }

    /// Has told each frame drawn.
    ///
    /// @return ends it
    public final Runnable onFrame(Runnable listener) {
        onFrame.add(listener);
        return () -> onFrame.remove(listener);
    }

    /// Draws anew with the next frame.
    public final void redraw() {
        stale = true;
        requestLayout();
    }

    /// How wide it is, in whole pixels, at least one.
    protected final double wide() {
        return Math.max(1, Math.floor(getWidth()));
    }

    protected final double high() {
        return Math.max(1, Math.floor(getHeight()));
    }

    @Override
    protected final void layoutChildren() {
        overlay.resizeRelocate(0, 0, wide(), high());
        stale |= fit(wide(), high());
        Picture picture = stale ? drawn() : null;
        if (picture != null) {
            stale = false;
            canvas.show(picture);
            List.copyOf(onFrame).forEach(Runnable::run);
        }
    }
}
