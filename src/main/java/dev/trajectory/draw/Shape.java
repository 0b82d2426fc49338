package dev.trajectory.draw;

import dev.trajectory.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to draw. Later shapes lie over earlier ones.
public sealed interface Shape {

    /// The record it belongs to, for hit-testing; null for grounds and grids.
    @Nullable
    Id owner();

    /// A rectangle.
    ///
    /// @param radius of its corners
    record Rect(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke,
            @Nullable Id owner)
            implements Shape {}

    /// A straight line.
    record Line(
            double x1,
            double y1,
            double x2,
            double y2,
            Stroke stroke,
            @Nullable Id owner) implements Shape {}

    /// A line or area made of steps.
    record Path(
            List<Step> steps,
            @Nullable Colour fill,
            @Nullable Stroke stroke,
            @Nullable Id owner) implements Shape {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /// Words.
    ///
    /// @param x where the text begins, ends or has its middle, as the anchor says
    /// @param baseline the y its letters stand on
    /// @param size of the type, in pixels
    /// @param halo drawn 3.5 px wide behind the letters so that they stay readable over lines; null for none
    record Text(
            double x,
            double baseline,
            String text,
            Typeface typeface,
            double size,
            Colour colour,
            Anchor anchor,
            @Nullable Colour halo,
            @Nullable Id owner)
            implements Shape {}

    /// A square standing on its corner: a milestone or a go-live.
    ///
    /// @param radius from its middle to a corner
    record Diamond(
            double x,
            double y,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke,
            @Nullable Id owner) implements Shape {}

    /// A rectangle filled with parallel lines at 45 degrees, rising to the right.
    ///
    /// @param spacing between lines, across them
    record Hatch(
            double x,
            double y,
            double width,
            double height,
            double spacing,
            Stroke stroke,
            @Nullable Id owner) implements Shape {}

    /// A rectangle filled with one of the twelve textures that stand for organisations.
    ///
    /// @param number 1 to 12; 1 is solid
    record Texture(
            double x,
            double y,
            double width,
            double height,
            int number,
            Colour ground,
            Colour mark,
            @Nullable Id owner) implements Shape {
        public Texture {
            if (number < 1 || number > Livery.COUNT) {
                throw new IllegalArgumentException("There is no texture " + number);
            }
        }
    }

    /// Shapes of which only what lies in a rectangle is seen.
    record Clipped(double x, double y, double width, double height, List<Shape> shapes) implements Shape {
        public Clipped {
            shapes = List.copyOf(shapes);
        }

        @Override
        public @Nullable Id owner() {
            return null;
        }
    }

    /// Which part of a text its x means.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// One step of a path.
    sealed interface Step {
        record Move(double x, double y) implements Step {}

        record To(double x, double y) implements Step {}

        /// A curve with one control point.
        record Quad(double controlX, double controlY, double x, double y) implements Step {}

        /// A curve with two control points.
        record Cubic(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        record Close() implements Step {}
    }
}
