package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Writes shapes as the operators of a PDF page whose units are already the picture's, y growing downwards.
final class PdfSurface implements Surface {

    private static final int ROUND = 1;

    /// How far the control points of a corner lie from its ends, in radii, so that it looks round.
    private static final double CORNER = 0.5523;

    private record Opacity(double fill, double stroke) {}

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Map<Opacity, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfSurface(PDPageContentStream content, PdfFonts fonts) throws IOException {
        this.content = content;
        this.fonts = fonts;
        content.setLineJoinStyle(ROUND);
    }

    @Override
    public void rect(Shape.Rect rect) throws IOException {
        if (rect.radius() == 0) {
            content.addRect((float) rect.x(), (float) rect.y(), (float) rect.width(), (float) rect.height());
        } else {
            rounded(rect);
        }
        paint(rect.fill(), rect.stroke());
    }

    @Override
    public void path(Shape.Path path) throws IOException {
        double x = 0;
        double y = 0;
        for (Step step : path.steps()) {
            switch (step) {
                case Step.Move move -> {
                    move(move.x(), move.y());
                    x = move.x();
                    y = move.y();
                }
                case Step.To to -> {
                    line(to.x(), to.y());
                    x = to.x();
                    y = to.y();
                }
                case Step.Quad(double cx, double cy, double toX, double toY) -> {
                    // PDF knows cubics alone.
                    curve(third(x, cx), third(y, cy), third(toX, cx), third(toY, cy), toX, toY);
                    x = toX;
                    y = toY;
                }
                case Step.Cubic(double x1, double y1, double x2, double y2, double toX, double toY) -> {
                    curve(x1, y1, x2, y2, toX, toY);
                    x = toX;
                    y = toY;
                }
                case Step.Close() -> content.closePath();
            }
        }
        paint(path.fill(), path.stroke());
    }

    @Override
    public void text(Shape.Text text, Letters letters) throws IOException {
        Colour halo = text.halo();
        if (halo != null) {
            content.setStrokingColor(red(halo), green(halo), blue(halo));
            content.setLineWidth((float) Measures.HALO);
            content.setLineDashPattern(new float[0], 0);
            opacity(halo.opacity(), halo.opacity());
            write(text, letters, RenderingMode.STROKE);
        }
        Colour ink = text.colour();
        content.setNonStrokingColor(red(ink), green(ink), blue(ink));
        opacity(ink.opacity(), ink.opacity());
        write(text, letters, RenderingMode.FILL);
    }

    @Override
    public void beginClip(Shape.Clipped clip) throws IOException {
        content.saveGraphicsState();
        content.addRect((float) clip.x(), (float) clip.y(), (float) clip.width(), (float) clip.height());
        content.clip();
    }

    @Override
    public void endClip() throws IOException {
        content.restoreGraphicsState();
    }

    private void write(Shape.Text text, Letters letters, RenderingMode mode) throws IOException {
        for (Letters.Run run : letters.runs()) {
            if (run.missing()) {
                continue;
            }
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(fonts.of(text.typeface()), (float) text.size());
            content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) run.x(), (float) text.baseline()));
            content.showText(run.text());
            content.endText();
        }
    }

    private void rounded(Shape.Rect rect) throws IOException {
        double radius = Math.min(rect.radius(), Math.min(rect.width(), rect.height()) / 2);
        double near = radius * (1 - CORNER);
        double left = rect.x();
        double top = rect.y();
        double right = left + rect.width();
        double bottom = top + rect.height();
        move(left + radius, top);
        line(right - radius, top);
        curve(right - near, top, right, top + near, right, top + radius);
        line(right, bottom - radius);
        curve(right, bottom - near, right - near, bottom, right - radius, bottom);
        line(left + radius, bottom);
        curve(left + near, bottom, left, bottom - near, left, bottom - radius);
        line(left, top + radius);
        curve(left, top + near, left + near, top, left + radius, top);
        content.closePath();
    }

    private void paint(@Nullable Colour fill, @Nullable Stroke stroke) throws IOException {
        opacity(
                fill == null ? 1 : fill.opacity(),
                stroke == null ? 1 : stroke.colour().opacity());
        if (fill != null) {
            content.setNonStrokingColor(red(fill), green(fill), blue(fill));
        }
        if (stroke != null) {
            content.setStrokingColor(red(stroke.colour()), green(stroke.colour()), blue(stroke.colour()));
            content.setLineWidth((float) stroke.width());
            content.setLineDashPattern(lengths(stroke.dashes()), 0);
        }
        if (fill == null) {
            content.stroke();
        } else if (stroke == null) {
            content.fill();
        } else {
            content.fillAndStroke();
        }
    }

    private void opacity(double fill, double stroke) throws IOException {
        content.setGraphicsStateParameters(opacities.computeIfAbsent(new Opacity(fill, stroke), PdfSurface::state));
    }

    private static PDExtendedGraphicsState state(Opacity opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity.fill());
        state.setStrokingAlphaConstant((float) opacity.stroke());
        return state;
    }

    private void move(double x, double y) throws IOException {
        content.moveTo((float) x, (float) y);
    }

    private void line(double x, double y) throws IOException {
        content.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    /// The cubic's control point for a quadratic's: two thirds of the way from the end to it.
    private static double third(double end, double control) {
        return end + (control - end) * 2 / 3;
    }

    private static float[] lengths(List<Double> dashes) {
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i).floatValue();
        }
        return lengths;
    }

    private static float red(Colour colour) {
        return colour.red() / 255f;
    }

    private static float green(Colour colour) {
        return colour.green() / 255f;
    }

    private static float blue(Colour colour) {
        return colour.blue() / 255f;
    }
}
