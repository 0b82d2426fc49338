package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Places what is level or upright on the device's pixels, so that edges and thin lines are sharp: fills begin and end
/// between pixels, and so does the outer edge of lines (a line one pixel wide then lies on half a pixel).
///
/// @param scale the device's pixels for each pixel of the picture
public record Crisp(double scale) {

    /// Shorter straight runs belong to icons, which would lose their form.
    private static final double SHORTEST_RUN = 6;

    /// A hair more than a half, so that sums which should end on a half go up whatever their last digit.
    private static final double HALF = 0.5 + 1e-6;

    /// The edge of a fill, in pixels of the picture.
    public double edge(double value) {
        return line(value, 0);
    }

    /// The middle of a line, in pixels of the picture. Halves go up, so that lines a pixel apart stay so.
    public double line(double value, double width) {
        double half = width * scale / 2;
        return (Math.floor(value * scale - half + HALF) + half) / scale;
    }

    /// The rectangle with its edges on the device's pixels; one that is there at all is at least a pixel wide and
    /// high.
    public Shape.Rect of(Shape.Rect rect) {
        double width = width(rect.stroke());
        double left = line(rect.x(), width);
        double top = line(rect.y(), width);
        double right = line(rect.x() + rect.width(), width);
        double bottom = line(rect.y() + rect.height(), width);
        return new Shape.Rect(
                left,
                top,
                length(right - left, rect.width()),
                length(bottom - top, rect.height()),
                rect.radius(),
                rect.fill(),
                rect.stroke(),
                rect.owner());
    }

    /// The path with its level and upright runs, and the corners between them, on the device's pixels.
    public Shape.Path of(Shape.Path path) {
        Runs runs = Runs.of(path);
        double width = width(path.stroke());
        List<Step> steps =
                path.steps().stream().map(step -> of(step, runs, width)).toList();
        return new Shape.Path(steps, path.fill(), path.stroke(), path.owner());
    }

    private Step of(Step step, Runs runs, double width) {
        return switch (step) {
            case Step.Move(double x, double y) -> new Step.Move(across(x, runs, width), down(y, runs, width));
            case Step.To(double x, double y) -> new Step.To(across(x, runs, width), down(y, runs, width));
            case Step.Quad(double cx, double cy, double x, double y) ->
                new Step.Quad(
                        across(cx, runs, width), down(cy, runs, width), across(x, runs, width), down(y, runs, width));
            case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                new Step.Cubic(
                        across(x1, runs, width),
                        down(y1, runs, width),
                        across(x2, runs, width),
                        down(y2, runs, width),
                        across(x, runs, width),
                        down(y, runs, width));
            case Step.Close close -> close;
        };
    }

    private double across(double x, Runs runs, double width) {
        return runs.upright().contains(x) ? line(x, width) : x;
    }

    private double down(double y, Runs runs, double width) {
        return runs.level().contains(y) ? line(y, width) : y;
    }

    private double length(double pixels, double wanted) {
        return wanted > 0 ? Math.max(1 / scale, pixels) : 0;
    }

    private static double width(@Nullable Stroke stroke) {
        return stroke == null ? 0 : stroke.width();
    }

    /// The straight runs of a path.
    ///
    /// @param upright the x of those that go up or down
    /// @param level the y of those that go left or right
    private record Runs(Set<Double> upright, Set<Double> level) {

        static Runs of(Shape.Path path) {
            Set<Double> upright = new HashSet<>();
            Set<Double> level = new HashSet<>();
            double x = 0;
            double y = 0;
            for (Step step : path.steps()) {
                double fromX = x;
                double fromY = y;
                switch (step) {
                    case Step.Move move -> {
                        x = move.x();
                        y = move.y();
                    }
                    case Step.To to -> {
                        x = to.x();
                        y = to.y();
                        if (x == fromX && Math.abs(y - fromY) >= SHORTEST_RUN) {
                            upright.add(x);
                        } else if (y == fromY && Math.abs(x - fromX) >= SHORTEST_RUN) {
                            level.add(y);
                        }
                    }
                    case Step.Quad quad -> {
                        x = quad.x();
                        y = quad.y();
                    }
                    case Step.Cubic cubic -> {
                        x = cubic.x();
                        y = cubic.y();
                    }
                    case Step.Close() -> {}
                }
            }
            return new Runs(upright, level);
        }
    }
}
