package dev.trajectory.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
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
        Rectangle2D box = crisp.box(rect);
        double corner = 2 * rect.radius() * scale;
        paint(
                corner == 0
                        ? box
                        : new RoundRectangle2D.Double(
                                box.getX(), box.getY(), box.getWidth(), box.getHeight(), corner, corner),
                rect.fill(),
                rect.stroke());
    }

    @Override
    public void path(dev.trajectory.draw.Shape.Path path) {
        paint(crisp.path(path), path.fill(), path.stroke());
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
        double left = crisp.edge(clip.x());
        double top = crisp.edge(clip.y());
        graphics.clip(new Rectangle((int) left, (int) top, (int) (crisp.edge(clip.x() + clip.width()) - left), (int)
                (crisp.edge(clip.y() + clip.height()) - top)));
    }

    @Override
    public void endClip() {
        graphics.setClip(clips.pop());
    }

    private Path2D outline(dev.trajectory.draw.Shape.Text text, Letters letters) {
        FontFile font = text.typeface().font();
        double size = text.size() * scale;
        double baseline = Math.rint(text.baseline() * scale);
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
