package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A display list in the making. Lines one pixel wide are laid on the middle of a pixel, so that they are crisp. On a
/// projector no line is thinner than can be seen from the back of a room.
public final class Drawing {

    /// What can be seen from the back of a room, in pixels.
    private static final double LEAST_PROJECTED = 2.5;

    private final Theme theme;
    private final List<Shape> shapes = new ArrayList<>();

    public Drawing(Theme theme) {
        this.theme = theme;
    }

    public List<Shape> shapes() {
        return shapes;
    }

    public Colour colour(Token token) {
        return theme.colour(token);
    }

    public Stroke stroke(Token token, double width) {
        return Stroke.solid(colour(token), width);
    }

    public Stroke dashed(Token token, double width, double... dashes) {
        return Stroke.dashed(colour(token), width, dashes);
    }

    public void add(Shape shape) {
        shapes.add(theme == Theme.PROJECTOR ? projected(shape) : shape);
    }

    /// The same with its lines as wide as they have to be on a projector.
    private static Shape projected(Shape shape) {
        return switch (shape) {
            case Shape.Rect(var x, var y, var width, var height, var radius, var fill, var stroke, var owner) ->
                new Shape.Rect(x, y, width, height, radius, fill, seen(stroke), owner);
            case Shape.Line(var x1, var y1, var x2, var y2, var stroke, var owner) ->
                new Shape.Line(x1, y1, x2, y2, stroke.atLeast(LEAST_PROJECTED), owner);
            case Shape.Path(var steps, var fill, var stroke, var owner) ->
                new Shape.Path(steps, fill, seen(stroke), owner);
            case Shape.Diamond(var x, var y, var radius, var fill, var stroke, var owner) ->
                new Shape.Diamond(x, y, radius, fill, seen(stroke), owner);
            case Shape.Hatch(var x, var y, var width, var height, var spacing, var stroke, var owner) ->
                new Shape.Hatch(x, y, width, height, spacing, stroke.atLeast(LEAST_PROJECTED), owner);
            case Shape.Text _, Shape.Texture _, Shape.Clipped _ -> shape;
        };
    }

    private static @Nullable Stroke seen(@Nullable Stroke stroke) {
        return stroke == null ? null : stroke.atLeast(LEAST_PROJECTED);
    }

    public void fill(double x, double y, double width, double height, Colour colour, @Nullable Id owner) {
        box(x, y, width, height, 0, colour, null, owner);
    }

    public void box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke,
            @Nullable Id owner) {
        if (width > 0 && height > 0) {
            add(new Shape.Rect(x, y, width, height, Math.min(radius, width / 2), fill, stroke, owner));
        }
    }

    /// A circle, as a path: painters lay the sides of rectangles on whole pixels, which would make small circles
    /// oval.
    public void circle(
            double x, double y, double radius, @Nullable Colour fill, @Nullable Stroke stroke, @Nullable Id owner) {
        path(Round.circle(x, y, radius), fill, stroke, owner);
    }

    public void vertical(double x, double from, double to, Stroke stroke, @Nullable Id owner) {
        double at = Math.floor(x) + 0.5;
        add(new Shape.Line(at, from, at, to, stroke, owner));
    }

    public void horizontal(double y, double from, double to, Stroke stroke, @Nullable Id owner) {
        double at = Math.floor(y) + 0.5;
        add(new Shape.Line(from, at, to, at, stroke, owner));
    }

    public void path(List<Step> steps, @Nullable Colour fill, @Nullable Stroke stroke, @Nullable Id owner) {
        add(new Shape.Path(steps, fill, stroke, owner));
    }

    /// Words centred on a line across the page.
    public void text(
            double x, double middle, String text, Lettering type, Token colour, Anchor anchor, @Nullable Id owner) {
        text(x, middle, text, type, colour(colour), anchor, null, owner);
    }

    public void text(
            double x,
            double middle,
            String text,
            Lettering type,
            Colour colour,
            Anchor anchor,
            @Nullable Colour halo,
            @Nullable Id owner) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Text(
                    x, type.baselineAround(middle), text, type.typeface(), type.size(), colour, anchor, halo, owner));
        }
    }

    /// Draws, but lets only what lies in a rectangle be seen.
    public void within(double x, double y, double width, double height, Consumer<Drawing> inner) {
        Drawing part = new Drawing(theme);
        inner.accept(part);
        if (!part.shapes.isEmpty() && width > 0 && height > 0) {
            shapes.add(new Shape.Clipped(x, y, width, height, part.shapes));
        }
    }
}
