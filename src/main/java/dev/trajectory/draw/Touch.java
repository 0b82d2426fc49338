package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import dev.trajectory.model.Id;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what lies under a point of a picture, so that a pointer hits what is seen.
final class Touch {

    /// How far beside a line still counts, in pixels: lines are too thin to hit.
    private static final double REACH = 3;

    private Touch() {}

    /// The owner of the foremost owned shape at the point; null where nothing is owned.
    static @Nullable Id at(List<Shape> shapes, double x, double y) {
        for (Shape shape : shapes.reversed()) {
            if (shape instanceof Shape.Clipped clipped) {
                Id inside = isIn(clipped.x(), clipped.y(), clipped.width(), clipped.height(), x, y)
                        ? at(clipped.shapes(), x, y)
                        : null;
                if (inside != null) {
                    return inside;
                }
            } else if (shape.owner() != null && covers(shape, x, y)) {
                return shape.owner();
            }
        }
        return null;
    }

    private static boolean covers(Shape shape, double x, double y) {
        return switch (shape) {
            case Shape.Rect rect -> isIn(rect.x(), rect.y(), rect.width(), rect.height(), x, y);
            case Shape.Hatch hatch -> isIn(hatch.x(), hatch.y(), hatch.width(), hatch.height(), x, y);
            case Shape.Texture texture -> isIn(texture.x(), texture.y(), texture.width(), texture.height(), x, y);
            case Shape.Line line -> isNear(line.x1(), line.y1(), line.x2(), line.y2(), x, y);
            case Shape.Diamond diamond -> Math.abs(x - diamond.x()) + Math.abs(y - diamond.y()) <= diamond.radius();
            case Shape.Text text -> isInText(text, x, y);
            case Shape.Path path -> isOnPath(path, x, y);
            case Shape.Clipped clipped -> at(clipped.shapes(), x, y) != null;
        };
    }

    private static boolean isIn(double left, double top, double width, double height, double x, double y) {
        return x >= left && x <= left + width && y >= top && y <= top + height;
    }

    private static boolean isInText(Shape.Text text, double x, double y) {
        double width = text.typeface().width(text.text(), text.size());
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        return isIn(left, text.baseline() - text.size(), width, text.size() * 1.3, x, y);
    }

    private record Piece(double x1, double y1, double x2, double y2) {

        /// Whether a ray from the point to the right crosses it.
        boolean isCrossed(double x, double y) {
            return (y1 > y) != (y2 > y) && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1);
        }
    }

    /// A filled path counts by its lines and by what they enclose, any other by its lines.
    private static boolean isOnPath(Shape.Path path, double x, double y) {
        List<Piece> pieces = pieces(path.steps());
        if (pieces.stream().anyMatch(piece -> isNear(piece.x1, piece.y1, piece.x2, piece.y2, x, y))) {
            return true;
        }
        return path.fill() != null
                && pieces.stream().filter(piece -> piece.isCrossed(x, y)).count() % 2 == 1;
    }

    /// The straight pieces of a path. Curves count as the straight way to their ends: those in pictures are short.
    private static List<Piece> pieces(List<Step> steps) {
        List<Piece> pieces = new ArrayList<>();
        Step.Move start = new Step.Move(0, 0);
        Step.Move here = start;
        for (Step step : steps) {
            Step.Move next = switch (step) {
                case Step.Move move -> move;
                case Step.To to -> new Step.Move(to.x(), to.y());
                case Step.Quad quad -> new Step.Move(quad.x(), quad.y());
                case Step.Cubic cubic -> new Step.Move(cubic.x(), cubic.y());
                case Step.Close _ -> start;
            };
            if (step instanceof Step.Move) {
                start = next;
            } else {
                pieces.add(new Piece(here.x(), here.y(), next.x(), next.y()));
            }
            here = next;
        }
        return pieces;
    }

    private static boolean isNear(double x1, double y1, double x2, double y2, double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
        return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) <= REACH;
    }
}
