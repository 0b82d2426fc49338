package dev.trajectory.ui.picture;

import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Step;

/// From where to where a shape reaches down a picture, its lines and the tails of its letters included.
record Extent(double from, double to) {

    /// As wide as any line on a page, and room for a halo.
    private static final double AROUND = 8;

    static Extent of(Shape shape) {
        return switch (shape) {
            case Shape.Rect rect -> around(rect.y(), rect.y() + rect.height());
            case Shape.Line line -> around(Math.min(line.y1(), line.y2()), Math.max(line.y1(), line.y2()));
            case Shape.Path path -> of(path);
            case Shape.Text text -> around(text.baseline() - text.size() * 1.2, text.baseline() + text.size() * 0.4);
            case Shape.Diamond diamond -> around(diamond.y() - diamond.radius(), diamond.y() + diamond.radius());
            case Shape.Hatch hatch -> around(hatch.y(), hatch.y() + hatch.height());
            case Shape.Texture texture -> around(texture.y(), texture.y() + texture.height());
            case Shape.Clipped clipped -> around(clipped.y(), clipped.y() + clipped.height());
        };
    }

    private static Extent of(Shape.Path path) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Step step : path.steps()) {
            for (double y : ys(step)) {
                least = Math.min(least, y);
                most = Math.max(most, y);
            }
        }
        return around(least, most);
    }

    /// A curve lies between its control points.
    private static double[] ys(Step step) {
        return switch (step) {
            case Step.Move(var _, var y) -> new double[] {y};
            case Step.To(var _, var y) -> new double[] {y};
            case Step.Quad(var _, var control, var _, var y) -> new double[] {control, y};
            case Step.Cubic(var _, var first, var _, var second, var _, var y) -> new double[] {first, second, y};
            case Step.Close() -> new double[0];
        };
    }

    private static Extent around(double from, double to) {
        return new Extent(from - AROUND, to + AROUND);
    }

    /// Whether any of it lies between two heights.
    boolean meets(double top, double bottom) {
        return to >= top && from <= bottom;
    }
}
