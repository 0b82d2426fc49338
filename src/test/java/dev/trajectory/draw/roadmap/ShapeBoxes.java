package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import java.util.ArrayList;
import java.util.List;

/// The rectangles that shapes fill, as far as they are seen.
final class ShapeBoxes {

    /// One shape's rectangle.
    ///
    /// @param clipped whether part of the shape lies out of sight
    record Box(Shape shape, double left, double top, double right, double bottom, boolean clipped) {

        boolean touches(Box other) {
            return left < other.right - 0.01
                    && other.left < right - 0.01
                    && top < other.bottom - 0.01
                    && other.top < bottom - 0.01;
        }

        boolean holds(Box other) {
            return left <= other.left && right >= other.right;
        }
    }

    private ShapeBoxes() {}

    static List<Box> in(Picture picture) {
        List<Box> boxes = new ArrayList<>();
        add(picture.shapes(), 0, 0, picture.width(), picture.height(), boxes);
        return boxes;
    }

    private static void add(
            List<Shape> shapes, double left, double top, double right, double bottom, List<Box> boxes) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Clipped it) {
                add(
                        it.shapes(),
                        Math.max(left, it.x()),
                        Math.max(top, it.y()),
                        Math.min(right, it.x() + it.width()),
                        Math.min(bottom, it.y() + it.height()),
                        boxes);
                continue;
            }
            Box whole = whole(shape);
            Box seen = new Box(
                    shape,
                    Math.max(left, whole.left()),
                    Math.max(top, whole.top()),
                    Math.min(right, whole.right()),
                    Math.min(bottom, whole.bottom()),
                    whole.left() < left || whole.top() < top || whole.right() > right || whole.bottom() > bottom);
            if (seen.left() <= seen.right() && seen.top() <= seen.bottom()) {
                boxes.add(seen);
            }
        }
    }

    private static Box whole(Shape shape) {
        return switch (shape) {
            case Shape.Rect it -> box(shape, it.x(), it.y(), it.width(), it.height());
            case Shape.Hatch it -> box(shape, it.x(), it.y(), it.width(), it.height());
            case Shape.Texture it -> box(shape, it.x(), it.y(), it.width(), it.height());
            case Shape.Clipped it -> box(shape, it.x(), it.y(), it.width(), it.height());
            case Shape.Diamond it ->
                box(shape, it.x() - it.radius(), it.y() - it.radius(), 2 * it.radius(), 2 * it.radius());
            case Shape.Line it ->
                box(
                        shape,
                        Math.min(it.x1(), it.x2()),
                        Math.min(it.y1(), it.y2()),
                        Math.abs(it.x1() - it.x2()),
                        Math.abs(it.y1() - it.y2()));
            case Shape.Text it -> text(it);
            case Shape.Path it -> path(it);
        };
    }

    private static Box text(Shape.Text it) {
        double width = it.typeface().width(it.text(), it.size());
        double left = it.x() - width * switch (it.anchor()) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
        double height = it.typeface().capHeight(it.size());
        return box(it, left, it.baseline() - height, width, height);
    }

    private static Box path(Shape.Path it) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Shape.Step step : it.steps()) {
            double x;
            double y;
            switch (step) {
                case Shape.Step.Move to -> {
                    x = to.x();
                    y = to.y();
                }
                case Shape.Step.To to -> {
                    x = to.x();
                    y = to.y();
                }
                case Shape.Step.Quad to -> {
                    x = to.x();
                    y = to.y();
                }
                case Shape.Step.Cubic to -> {
                    x = to.x();
                    y = to.y();
                }
                case Shape.Step.Close _ -> {
                    continue;
                }
            }
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }
        return new Box(it, left, top, right, bottom, false);
    }

    private static Box box(Shape shape, double x, double y, double width, double height) {
        return new Box(shape, x, y, x + width, y + height, false);
    }
}
