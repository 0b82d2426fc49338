package dev.trajectory.ui.picture;

import dev.trajectory.draw.Shape.Step;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Leads a line along its steps, its long curves as straight pieces that nobody can tell from them.
///
/// To find the two edges of a curved line, and above all to measure off its dashes, takes the toolkit several times as
/// long as those of the pieces.
final class Polyline {

    /// How far from the curve the pieces may lie, in pixels of the screen.
    private static final double TOLERANCE = 0.25;

    private final GraphicsContext context;
    private final double scale;
    private double x;
    private double y;

    private Polyline(GraphicsContext context, double scale) {
        this.context = context;
        this.scale = scale;
    }

    /// Makes it the context's path.
    ///
    /// @param scale the screen's pixels for each pixel of the picture
    static void of(List<Step> steps, GraphicsContext context, double scale) {
        Polyline line = new Polyline(context, scale);
        context.beginPath();
        steps.forEach(line::step);
    }

    private void step(Step step) {
        switch (step) {
            case Step.Move move -> {
                context.moveTo(move.x(), move.y());
                to(move.x(), move.y());
            }
            case Step.To to -> {
                context.lineTo(to.x(), to.y());
                to(to.x(), to.y());
            }
            case Step.Quad quad -> {
                context.quadraticCurveTo(quad.controlX(), quad.controlY(), quad.x(), quad.y());
                to(quad.x(), quad.y());
            }
            case Step.Cubic cubic -> {
                curve(cubic);
                to(cubic.x(), cubic.y());
            }
            case Step.Close() -> context.closePath();
        }
    }

    private void to(double nextX, double nextY) {
        x = nextX;
        y = nextY;
    }

    private void curve(Step.Cubic curve) {
        int pieces = pieces(curve);
        for (int i = 1; i < pieces; i++) {
            double share = (double) i / pieces;
            double rest = 1 - share;
            double start = rest * rest * rest;
            double first = 3 * rest * rest * share;
            double second = 3 * rest * share * share;
            double end = share * share * share;
            context.lineTo(
                    start * x + first * curve.x1() + second * curve.x2() + end * curve.x(),
                    start * y + first * curve.y1() + second * curve.y2() + end * curve.y());
        }
        context.lineTo(curve.x(), curve.y());
    }

    /// A cubic curve lies within 3/4 · M / n² of n pieces that are as long in its parameter, M being the longer of
    /// the second differences of its four points (G. Wang, "The subdivision method for finding the intersection
    /// between two Bézier curves or surfaces", 1984).
    private int pieces(Step.Cubic curve) {
        double bend = Math.max(
                Math.hypot(x - 2 * curve.x1() + curve.x2(), y - 2 * curve.y1() + curve.y2()),
                Math.hypot(curve.x1() - 2 * curve.x2() + curve.x(), curve.y1() - 2 * curve.y2() + curve.y()));
        return (int) Math.ceil(Math.sqrt(0.75 * bend * scale / TOLERANCE));
    }
}
