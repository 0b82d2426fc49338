package dev.trajectory.ui.picture;

import dev.trajectory.draw.Crisp;
import dev.trajectory.draw.Shape.Step;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Draws a solid line piece by piece: what runs level or upright as a filled rectangle, what turns as a small curve.
///
/// Without a graphics card a stroked line is scanned over all the rows and columns it spans, so that a thin link from
/// one end of the window to the other costs as much as a filled window; in pieces it costs what is seen of it.
final class Pieces {

    private final GraphicsContext context;
    private final Crisp crisp;
    private final double width;
    private double x;
    private double y;

    private Pieces(GraphicsContext context, Crisp crisp, double width) {
        this.context = context;
        this.crisp = crisp;
        this.width = width;
    }

    /// Whether a line falls into pieces that meet without a corner.
    static boolean canDraw(List<Step> steps) {
        double x = 0;
        double y = 0;
        boolean straight = false;
        for (Step step : steps) {
            switch (step) {
                case Step.Move move -> {
                    x = move.x();
                    y = move.y();
                    straight = false;
                }
                case Step.To to -> {
                    if (straight || (x != to.x() && y != to.y())) {
                        return false;
                    }
                    x = to.x();
                    y = to.y();
                    straight = true;
                }
                case Step.Quad quad -> {
                    x = quad.x();
                    y = quad.y();
                    straight = false;
                }
                case Step.Cubic _, Step.Close _ -> {
                    return false;
                }
            }
        }
        return true;
    }

    /// Draws a line that [#canDraw] in the colour that is both the stroke and the fill of the context.
    static void draw(List<Step> steps, GraphicsContext context, Crisp crisp, double width) {
        Pieces pieces = new Pieces(context, crisp, width);
        int last = steps.size() - 1;
        for (int i = 0; i <= last; i++) {
            pieces.draw(steps.get(i), i == last || steps.get(i + 1) instanceof Step.Move);
        }
    }

    private void draw(Step step, boolean isEnd) {
        switch (step) {
            case Step.Move move -> to(move.x(), move.y());
            case Step.To to -> straight(isEnd ? to.x() : joint(to.x(), x), isEnd ? to.y() : joint(to.y(), y));
            case Step.Quad quad -> {
                double endX = joint(quad.x(), quad.controlX());
                double endY = joint(quad.y(), quad.controlY());
                context.beginPath();
                context.moveTo(x, y);
                context.quadraticCurveTo(quad.controlX(), quad.controlY(), endX, endY);
                context.stroke();
                to(endX, endY);
            }
            case Step.Cubic _, Step.Close _ -> throw new IllegalArgumentException("Not a line of such pieces: " + step);
        }
    }

    /// Pieces meet between pixels, so that no pixel is drawn twice by halves.
    private double joint(double value, double across) {
        return value == across ? value : crisp.edge(value);
    }

    private void straight(double endX, double endY) {
        double half = width / 2;
        if (y == endY) {
            context.fillRect(Math.min(x, endX), y - half, Math.abs(endX - x), width);
        } else {
            context.fillRect(x - half, Math.min(y, endY), width, Math.abs(endY - y));
        }
        to(endX, endY);
    }

    private void to(double nextX, double nextY) {
        x = nextX;
        y = nextY;
    }
}
