package dev.trajectory.ui.picture;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Crisp;
import dev.trajectory.draw.Letters;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Surface;
import dev.trajectory.ui.theme.FontFaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws shapes on a canvas of the window's toolkit.
final class CanvasSurface implements Surface {

    /// So many copies of a letter around it leave no gap between them.
    private static final int COPIES = 8;

    private final GraphicsContext context;
    private final FontFaces fonts;
    private final Crisp crisp;
    private final Map<Colour, Color> colours;
    private final double top;

    /// @param top where the picture is cut off above
    /// @param scale the screen's pixels for each pixel of the picture
    /// @param colours kept between frames
    CanvasSurface(GraphicsContext context, FontFaces fonts, double top, double scale, Map<Colour, Color> colours) {
        this.context = context;
        this.fonts = fonts;
        this.top = top;
        this.crisp = new Crisp(scale);
        this.colours = colours;
        context.setLineCap(StrokeLineCap.BUTT);
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    static Map<Colour, Color> cache() {
        return new HashMap<>();
    }

    @Override
    public void rect(Shape.Rect rect) {
        Shape.Rect sharp = crisp.of(rect);
        double corner = 2 * sharp.radius();
        if (sharp.fill() != null) {
            context.setFill(color(sharp.fill()));
            if (corner == 0) {
                context.fillRect(sharp.x(), sharp.y(), sharp.width(), sharp.height());
            } else {
                context.fillRoundRect(sharp.x(), sharp.y(), sharp.width(), sharp.height(), corner, corner);
            }
        }
        if (sharp.stroke() != null) {
            pen(sharp.stroke());
            if (corner == 0) {
                context.strokeRect(sharp.x(), sharp.y(), sharp.width(), sharp.height());
            } else {
                context.strokeRoundRect(sharp.x(), sharp.y(), sharp.width(), sharp.height(), corner, corner);
            }
        }
    }

    @Override
    public void path(Shape.Path path) {
        Shape.Path sharp = crisp.of(path);
        Colour fill = sharp.fill();
        if (fill != null) {
            context.setFill(color(fill));
            context.beginPath();
            sharp.steps().forEach(this::step);
            context.fill();
        }
        if (sharp.stroke() != null) {
            line(sharp.steps(), sharp.stroke());
        }
    }

    private void line(List<Step> steps, Stroke stroke) {
        pen(stroke);
        if (stroke.dashes().isEmpty() && Pieces.canDraw(steps)) {
            context.setFill(color(stroke.colour()));
            Pieces.draw(steps, context, crisp, stroke.width());
        } else {
            Polyline.of(steps, context, crisp.scale());
            context.stroke();
        }
    }

    private void step(Step step) {
        switch (step) {
            case Step.Move(double x, double y) -> context.moveTo(x, y);
            case Step.To(double x, double y) -> context.lineTo(x, y);
            case Step.Quad(double cx, double cy, double x, double y) -> context.quadraticCurveTo(cx, cy, x, y);
            case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                context.bezierCurveTo(x1, y1, x2, y2, x, y);
            case Step.Close() -> context.closePath();
        }
    }

    @Override
    public void text(Shape.Text text, Letters letters) {
        context.setFont(fonts.font(text.typeface(), text.size()));
        double baseline = crisp.edge(text.baseline());
        Colour halo = text.halo();
        for (Letters.Run run : letters.runs()) {
            if (!run.missing()) {
                if (halo != null) {
                    halo(run, baseline, halo);
                }
                context.setFill(color(text.colour()));
                context.fillText(run.text(), run.x(), baseline);
            }
        }
    }

    /// Draws a run a few times around its place: letters are kept as small pictures and are copied quickly, while
    /// to stroke their outlines takes longer than all else in a frame.
    private void halo(Letters.Run run, double baseline, Colour halo) {
        context.setFill(color(halo));
        double radius = Measures.HALO / 2;
        for (int i = 0; i < COPIES; i++) {
            double angle = 2 * Math.PI * i / COPIES;
            context.fillText(run.text(), run.x() + radius * Math.cos(angle), baseline + radius * Math.sin(angle));
        }
    }

    /// The toolkit cuts along whole pixels of the canvas at no cost, but where a clip begins before the canvas
    /// does it blends two layers as large as the canvas instead, whatever the screen.
    @Override
    public void beginClip(Shape.Clipped clip) {
        double left = Math.max(0, crisp.edge(clip.x()));
        double upper = Math.max(top, crisp.edge(clip.y()));
        double right = Math.max(left, crisp.edge(clip.x() + clip.width()));
        double lower = Math.max(upper, crisp.edge(clip.y() + clip.height()));
        context.save();
        context.beginPath();
        context.rect(left, upper, right - left, lower - upper);
        context.clip();
    }

    @Override
    public void endClip() {
        context.restore();
    }

    private void pen(Stroke stroke) {
        context.setStroke(color(stroke.colour()));
        context.setLineWidth(stroke.width());
        if (stroke.dashes().isEmpty()) {
            context.setLineDashes((double[]) null);
        } else {
            context.setLineDashes(
                    stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private Color color(Colour colour) {
        return colours.computeIfAbsent(
                colour, each -> Color.rgb(each.red(), each.green(), each.blue(), each.opacity()));
    }
}
