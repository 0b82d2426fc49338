package dev.trajectory.ui.welcome;

import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.ui.picture.PictureCanvas;
import dev.trajectory.ui.theme.FontFaces;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// A way upwards in small pieces: chunks along a curve to where the plan wants to be.
final class WelcomeCurve extends Region {

    /// Where bars end on the curve, as a share of its way, and how long they are, as a share of the width.
    private static final double[][] BARS = {
        {0.16, 0.22, 0},
        {0.3, 0.26, 1},
        {0.42, 0.16, 6},
        {0.54, 0.27, 2},
        {0.66, 0.18, 3},
        {0.77, 0.24, 1},
        {0.89, 0.15, 4}
    };

    private static final double THICK = 12;
    private static final double RING = 13;

    private final PictureCanvas canvas;

    WelcomeCurve(FontFaces fonts) {
        this.canvas = new PictureCanvas(fonts);
        canvas.setManaged(false);
        setMouseTransparent(true);
        setMinSize(0, 0);
        getChildren().add(canvas);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setVisible(width > 8 * RING && height > 8 * RING);
        if (canvas.isVisible() && (canvas.getWidth() != width || canvas.getHeight() != height)) {
            canvas.show(picture(width, height));
        }
    }

    private static Picture picture(double width, double height) {
        double right = width - RING - 3;
        double top = RING + 4;
        double bottom = height - THICK;
        List<Shape> shapes = new ArrayList<>();
        double foot = 2 * RING + top;
        List<Step> way = List.of(new Step.Move(0, bottom), new Step.Quad(right, bottom * 0.94, right, foot));
        Stroke line = Stroke.solid(Theme.DARK.colour(Token.ACCENT_LINE).withOpacity(0.7), 2.5);
        shapes.add(new Shape.Path(way, null, line, null));
        for (double[] bar : BARS) {
            double along = bar[0];
            double x = 2 * along * (1 - along) * right + along * along * right;
            double y =
                    (1 - along) * (1 - along) * bottom + 2 * along * (1 - along) * bottom * 0.94 + along * along * foot;
            double length = bar[1] * width;
            Livery livery = Theme.DARK.livery((int) bar[2]);
            double left = Math.max(6, x - length * 0.75);
            shapes.add(new Shape.Rect(left, y - THICK / 2, length, THICK, 3, livery.solid(), null, null));
        }
        shapes.add(ring(right, top + RING));
        return new Picture("", width, height, Theme.DARK.colour(Token.APP).withOpacity(0), shapes);
    }

    private static Shape ring(double x, double y) {
        double pull = RING * 0.5523;
        List<Step> steps = List.of(
                new Step.Move(x + RING, y),
                new Step.Cubic(x + RING, y + pull, x + pull, y + RING, x, y + RING),
                new Step.Cubic(x - pull, y + RING, x - RING, y + pull, x - RING, y),
                new Step.Cubic(x - RING, y - pull, x - pull, y - RING, x, y - RING),
                new Step.Cubic(x + pull, y - RING, x + RING, y - pull, x + RING, y),
                new Step.Close());
        return new Shape.Path(steps, null, Stroke.solid(Theme.DARK.colour(Token.ACCENT), 5), null);
    }
}
