package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Draws shapes with Java2D, in the device's own pixels. Letters are drawn as outlines at the places that the fonts'
/// widths give them: the platform's text engine would round them, and needs fonts to be installed.
final class PixelSurface implements Surface {

    private static final float MITRE_LIMIT = 10;

    private final Graphics2D graphics;
    private final double scale;
    private final Crisp crisp;
    private final Deque<Shape> clips = new ArrayDeque<>();

    PixelSurface(Graphics2D graphics, double scale) {
        this.graphics = graphics;
        this.scale = scale;
        this.crisp = new Crisp(scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void rect(dev.trajectory.draw.Shape.Rect rect) {
        dev.trajectory.draw.Shape.Rect sharp = crisp.of(rect);
        double corner = 2 * rect.radius() * scale;
        Shape box = new RoundRectangle2D.Double(
                sharp.x() * scale, sharp.y() * scale, sharp.width() * scale, sharp.height() * scale, corner, corner);
        paint(box, rect.fill(), rect.stroke());
    }

    @Override
    public void path(dev.trajectory.draw.Shape.Path path) {
        Path2D drawn = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Step step : crisp.of(path).steps()) {
            add(step, drawn);
        }
        paint(drawn, path.fill(), path.stroke());
    }

    @Override
    public void text(dev.trajectory.draw.Shape.Text text, Letters letters) {
        Path2D outline = outline(text, letters);
        Colour halo = text.halo();
        if (halo != null) {
            paint(outline, null, Stroke.solid(halo, Measures.HALO));
        }
        paint(outline, text.colour(), null);
    }

    @Override
    public void beginClip(dev.trajectory.draw.Shape.Clipped clip) {
        clips.push(graphics.getClip());
        double left = pixel(clip.x());
        double top = pixel(clip.y());
        graphics.clip(new Rectangle2D.Double(
                left, top, pixel(clip.x() + clip.width()) - left, pixel(clip.y() + clip.height()) - top));
    }

    @Override
    public void endClip() {
        graphics.setClip(clips.pop());
    }

    private double pixel(double value) {
        return Math.floor(value * scale + 0.5);
    }

    private void add(Step step, Path2D path) {
        switch (step) {
            case Step.Move(double x, double y) -> path.moveTo(x * scale, y * scale);
            case Step.To(double x, double y) -> path.lineTo(x * scale, y * scale);
            case Step.Quad(double cx, double cy, double x, double y) ->
                path.quadTo(cx * scale, cy * scale, x * scale, y * scale);
            case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                path.curveTo(x1 * scale, y1 * scale, x2 * scale, y2 * scale, x * scale, y * scale);
            case Step.Close() -> path.closePath();
        }
    }

    private Path2D outline(dev.trajectory.draw.Shape.Text text, Letters letters) {
        FontFile font = text.typeface().font();
        double size = text.size() * scale;
        double baseline = pixel(text.baseline());
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Letters.Run run : letters.runs()) {
            double x = run.x() * scale;
            for (int c : run.missing() ? new int[0] : run.text().codePoints().toArray()) {
                AffineTransform place = new AffineTransform(size, 0, 0, -size, x, baseline);
                outline.append(font.outline(c).getPathIterator(place), false);
                x += font.advance(c) * size;
            }
        }
        return outline;
    }

    private void paint(Shape shape, @Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill != null) {
            graphics.setColor(color(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(color(stroke.colour()));
            graphics.setStroke(stroke(stroke));
            graphics.draw(shape);
        }
    }

    private BasicStroke stroke(Stroke stroke) {
        float width = (float) (stroke.width() * scale);
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) (stroke.dashes().get(i) * scale);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITRE_LIMIT, dashes, 0);
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.opacity() * 255));
    }
}
