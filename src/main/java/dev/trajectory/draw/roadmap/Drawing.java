package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A display list in the making. Lines one pixel wide are laid on the middle of a pixel, so that they are crisp.
final class Drawing {

    private final Theme theme;
    private final List<Shape> shapes = new ArrayList<>();

    Drawing(Theme theme) {
        this.theme = theme;
    }

    List<Shape> shapes() {
        return shapes;
    }

    Colour colour(Token token) {
        return theme.colour(token);
    }

    Stroke stroke(Token token, double width) {
        return Stroke.solid(colour(token), width);
    }

    Stroke dashed(Token token, double width, double... dashes) {
        return Stroke.dashed(colour(token), width, dashes);
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void fill(double x, double y, double width, double height, Colour colour, @Nullable Id owner) {
        box(x, y, width, height, 0, colour, null, owner);
    }

    void box(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke,
            @Nullable Id owner) {
        if (width > 0 && height > 0) {
            shapes.add(new Shape.Rect(x, y, width, height, Math.min(radius, width / 2), fill, stroke, owner));
        }
    }

    /// A circle, as a path: painters lay the sides of rectangles on whole pixels, which would make small circles
    /// oval.
    void circle(double x, double y, double radius, @Nullable Colour fill, @Nullable Stroke stroke, @Nullable Id owner) {
        path(Glyphs.circle(x, y, radius), fill, stroke, owner);
    }

    void vertical(double x, double from, double to, Stroke stroke, @Nullable Id owner) {
        double at = Math.floor(x) + 0.5;
        shapes.add(new Shape.Line(at, from, at, to, stroke, owner));
    }

    void horizontal(double y, double from, double to, Stroke stroke, @Nullable Id owner) {
        double at = Math.floor(y) + 0.5;
        shapes.add(new Shape.Line(from, at, to, at, stroke, owner));
    }

    void path(List<Step> steps, @Nullable Colour fill, @Nullable Stroke stroke, @Nullable Id owner) {
        shapes.add(new Shape.Path(steps, fill, stroke, owner));
    }

    /// Words centred on a line across the page.
    void text(double x, double middle, String text, Lettering type, Token colour, Anchor anchor, @Nullable Id owner) {
        text(x, middle, text, type, colour(colour), anchor, null, owner);
    }

    void text(
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
    void within(double x, double y, double width, double height, Consumer<Drawing> inner) {
        Drawing part = new Drawing(theme);
        inner.accept(part);
        if (!part.shapes.isEmpty() && width > 0 && height > 0) {
            shapes.add(new Shape.Clipped(x, y, width, height, part.shapes));
        }
    }
}
