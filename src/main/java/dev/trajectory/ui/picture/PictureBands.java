package dev.trajectory.ui.picture;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.ui.theme.FontFaces;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;

/// A picture of any height, as bands below each other, of which those in sight are drawn: a canvas may be no higher
/// than the graphics card lets it be.
final class PictureBands extends Pane {

    /// A whole number of pixels on every screen, so that lines lie alike in all bands.
    private static final double HIGH = 2_000;

    private final FontFaces fonts;
    private final List<PictureCanvas> bands = new ArrayList<>();
    private final List<Picture> undrawn = new ArrayList<>();
    private double top;
    private double bottom;

    PictureBands(FontFaces fonts) {
        this.fonts = fonts;
    }

    /// Shows a picture in place of the one before.
    void show(Picture picture) {
        int count = Math.max(1, (int) Math.ceil(picture.height() / HIGH));
        while (bands.size() < count) {
            PictureCanvas band = new PictureCanvas(fonts);
            band.setLayoutY(bands.size() * HIGH);
            bands.add(band);
        }
        bands.subList(count, bands.size()).clear();
        getChildren().setAll(bands);
        undrawn.clear();
        for (int i = 0; i < count; i++) {
            undrawn.add(band(picture, i * HIGH));
        }
        draw();
    }

    /// A picture cut off below a band, with what the band shows of it.
    private static Picture band(Picture picture, double from) {
        double high = Math.min(HIGH, picture.height() - from);
        List<Shape> shapes = picture.shapes().stream()
                .filter(shape -> Extent.of(shape).meets(from, from + high))
                .toList();
        return new Picture(picture.title(), picture.width(), from + high, picture.ground(), shapes);
    }

    /// Draws what comes into sight.
    ///
    /// @param from the first y that is seen
    /// @param to the last
    void see(double from, double to) {
        top = from;
        bottom = to;
        draw();
    }

    @SuppressWarnings("ReferenceEquality") // a picture is made once and handed on; comparing all its shapes is slow
    private void draw() {
        for (int i = 0; i < undrawn.size(); i++) {
            Picture picture = undrawn.get(i);
            boolean isNear = i * HIGH <= bottom + HIGH / 2 && (i + 1) * HIGH >= top - HIGH / 2;
            if (isNear && bands.get(i).picture() != picture) {
                bands.get(i).show(picture, i * HIGH);
            }
        }
    }
}
