package dev.trajectory.draw.page;

import dev.trajectory.draw.Shape.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The way of a line: curves end to end, each with two control points.
///
/// @param points where it begins, and of each curve the two control points and the end
public record Route(List<Point> points) {

    /// A point of a picture.
    public record Point(double x, double y) {

        /// The point so far between this and another: 0 gives this, 1 the other.
        Point towards(Point other, double share) {
            return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
        }

        public double distance(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    /// Straight pieces that a curve is taken for when something is to be near it.
    private static final int PIECES = 10;

    public Route {
        points = List.copyOf(points);
        if (points.size() % 3 != 1 || points.size() < 4) {
            throw new IllegalArgumentException("A way of curves has 1 + 3n points and not " + points.size());
        }
    }

    /// One curve that leaves a point to the right and comes to the other from the left.
    public static Route between(Point from, Point to) {
        return through(List.of(from, to));
    }

    /// Curves from point to point, each level at both ends.
    public static Route through(List<Point> stops) {
        List<Point> points = new ArrayList<>(List.of(stops.getFirst()));
        for (int i = 1; i < stops.size(); i++) {
            Point from = stops.get(i - 1);
            Point to = stops.get(i);
            double pull = to.x() > from.x() ? (to.x() - from.x()) / 2 : 40 + (from.x() - to.x()) / 3;
            points.add(new Point(from.x() + pull, from.y()));
            points.add(new Point(to.x() - pull, to.y()));
            points.add(to);
        }
        return new Route(points);
    }

    public Point start() {
        return points.getFirst();
    }

    public Point end() {
        return points.getLast();
    }

    public int curves() {
        return points.size() / 3;
    }

    /// A point of one of its curves.
    ///
    /// @param share of the way along the curve, 0 to 1
    public Point at(int curve, double share) {
        Point a = points.get(3 * curve);
        Point b = points.get(3 * curve + 1);
        Point c = points.get(3 * curve + 2);
        Point d = points.get(3 * curve + 3);
        Point ab = a.towards(b, share);
        Point bc = b.towards(c, share);
        Point cd = c.towards(d, share);
        return ab.towards(bc, share).towards(bc.towards(cd, share), share);
    }

    /// Where a sign on it can stand: half way along.
    public Point middle() {
        return along(0.5);
    }

    /// A point some way along.
    ///
    /// @param share of its whole length, 0 to 1
    public Point along(double share) {
        double length = 0;
        List<Point> path = path();
        for (int i = 1; i < path.size(); i++) {
            length += path.get(i - 1).distance(path.get(i));
        }
        double left = length * share;
        for (int i = 1; i < path.size(); i++) {
            double piece = path.get(i - 1).distance(path.get(i));
            if (piece >= left && piece > 0) {
                return path.get(i - 1).towards(path.get(i), left / piece);
            }
            left -= piece;
        }
        return end();
    }

    private List<Point> path() {
        List<Point> path = new ArrayList<>(List.of(start()));
        for (int curve = 0; curve < curves(); curve++) {
            for (int piece = 1; piece <= PIECES; piece++) {
                path.add(at(curve, (double) piece / PIECES));
            }
        }
        return path;
    }

    /// How far a point lies from it.
    public double distance(double x, double y) {
        List<Point> path = path();
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < path.size(); i++) {
            nearest = Math.min(nearest, distance(path.get(i - 1), path.get(i), x, y));
        }
        return nearest;
    }

    private static double distance(Point a, Point b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0, 1);
        return Math.hypot(x - a.x() - along * dx, y - a.y() - along * dy);
    }

    /// A rectangle that all of it lies in.
    public Box bounds() {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /// Its curves as steps of a path.
    ///
    /// @param seen where its points are drawn
    public List<Step> steps(UnaryOperator<Point> seen) {
        List<Step> steps = new ArrayList<>();
        Point from = seen.apply(start());
        steps.add(new Step.Move(from.x(), from.y()));
        for (int i = 1; i < points.size(); i += 3) {
            Point one = seen.apply(points.get(i));
            Point two = seen.apply(points.get(i + 1));
            Point end = seen.apply(points.get(i + 2));
            steps.add(new Step.Cubic(one.x(), one.y(), two.x(), two.y(), end.x(), end.y()));
        }
        return steps;
    }

    /// What of several is nearest to a point, if it is near enough; else null.
    ///
    /// @param within how far it may lie at most
    public static <T> @Nullable T nearest(Map<T, Route> routes, double x, double y, double within) {
        double nearest = within;
        T found = null;
        for (Map.Entry<T, Route> each : routes.entrySet()) {
            if (each.getValue().bounds().holds(x, y, nearest)) {
                double distance = each.getValue().distance(x, y);
                if (distance <= nearest) {
                    nearest = distance;
                    found = each.getKey();
                }
            }
        }
        return found;
    }
}
