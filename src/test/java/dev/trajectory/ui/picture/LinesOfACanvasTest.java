package dev.trajectory.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Crisp;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Stroke;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.theme.FontFaces;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.junit.jupiter.api.Test;

/// However a canvas comes by its lines, they look as if each had been drawn at one stroke.
class LinesOfACanvasTest {

    private static final int SIDE = 120;
    private static final Colour WHITE = Colour.of("#FFFFFF");
    private static final Colour INK = Colour.of("#121826");

    /// A link's way: level, round a corner, down, round a corner, level.
    private static final List<Step> WAY = List.of(
            new Step.Move(8, 14),
            new Step.To(52.3, 14),
            new Step.Quad(57.3, 14, 57.3, 19),
            new Step.To(57.3, 90.6),
            new Step.Quad(57.3, 95.6, 62.3, 95.6),
            new Step.To(110.4, 95.6));

    private static final List<Step> CURVE = List.of(
            new Step.Move(6, 10), new Step.Cubic(60, 10, 40, 104, 112, 104), new Step.Cubic(90, 60, 30, 60, 6, 90));

    @Test
    void linesOfStraightPiecesAndCorners() {
        for (double width : List.of(1.0, 1.5, 2.5)) {
            assertThat(tellApart(WAY, Stroke.solid(INK, width))).isLessThan(12);
        }
    }

    @Test
    void linesThatEndAndBeginAgain() {
        List<Step> two = List.of(
                new Step.Move(5, 20), new Step.To(99.4, 20), new Step.Move(30.5, 30.5), new Step.To(30.5, 99.7));
        assertThat(tellApart(two, Stroke.solid(INK, 1))).isZero();
    }

    @Test
    void curves() {
        assertThat(tellApart(CURVE, Stroke.solid(INK, 1.7))).isLessThan(6);
        assertThat(tellApart(CURVE, Stroke.dashed(INK, 1.7, 7, 4))).isLessThan(12);
    }

    @Test
    void whatLiesBeforeTheCanvasIsCutOffOnItsEdge() {
        Shape.Rect within = new Shape.Rect(-20, -20, 200, 200, 0, INK, null, null);
        Picture picture =
                new Picture("Cut", SIDE, SIDE, WHITE, List.of(new Shape.Clipped(-10, -10, 60, 60, List.of(within))));
        int[] pixels = Ui.get(() -> {
            PictureCanvas canvas = new PictureCanvas(new FontFaces());
            canvas.show(picture);
            return pixels(canvas);
        });
        for (int i = 0; i < pixels.length; i++) {
            boolean isCut = i % SIDE < 50 && i / SIDE < 50;
            assertThat(pixels[i]).isEqualTo(isCut ? 0xFF121826 : 0xFFFFFFFF);
        }
    }

    /// So many pixels are told apart by the eye from those of the toolkit's own stroke.
    private static long tellApart(List<Step> steps, Stroke stroke) {
        Shape.Path path = new Shape.Path(steps, null, stroke, null);
        Picture picture = new Picture("Line", SIDE, SIDE, WHITE, List.of(path));
        int[] drawn = Ui.get(() -> {
            PictureCanvas canvas = new PictureCanvas(new FontFaces());
            canvas.show(picture);
            return pixels(canvas);
        });
        int[] stroked = Ui.get(() -> pixels(stroked(new Crisp(1).of(path))));
        assertThat(IntStream.of(drawn).filter(pixel -> pixel != 0xFFFFFFFF).count())
                .isGreaterThan(60);
        return IntStream.range(0, drawn.length)
                .filter(i -> Math.abs((drawn[i] & 0xFF) - (stroked[i] & 0xFF)) > 48)
                .count();
    }

    private static Canvas stroked(Shape.Path path) {
        Canvas canvas = new Canvas(SIDE, SIDE);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setFill(Color.WHITE);
        context.fillRect(0, 0, SIDE, SIDE);
        Stroke stroke = path.stroke();
        assertThat(stroke).isNotNull();
        context.setStroke(Color.web("#121826"));
        context.setLineWidth(stroke.width());
        context.setLineCap(StrokeLineCap.BUTT);
        context.setLineJoin(StrokeLineJoin.ROUND);
        context.setLineDashes(
                stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
        context.beginPath();
        for (Step step : path.steps()) {
            switch (step) {
                case Step.Move(double x, double y) -> context.moveTo(x, y);
                case Step.To(double x, double y) -> context.lineTo(x, y);
                case Step.Quad(double cx, double cy, double x, double y) -> context.quadraticCurveTo(cx, cy, x, y);
                case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                    context.bezierCurveTo(x1, y1, x2, y2, x, y);
                case Step.Close() -> context.closePath();
            }
        }
        context.stroke();
        return canvas;
    }

    private static int[] pixels(Canvas canvas) {
        WritableImage image = canvas.snapshot(new SnapshotParameters(), null);
        int[] pixels = new int[SIDE * SIDE];
        image.getPixelReader()
                .getPixels(0, 0, SIDE, SIDE, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
        return pixels;
    }
}
