package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Stroke;
import dev.trajectory.model.Id;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A picture as text, one shape a line, with lengths to a tenth of a pixel.
final class Listing {

    private Listing() {}

    static String of(Picture picture) {
        return "%s %s x %s on %s\n"
                        .formatted(
                                picture.title(),
                                number(picture.width()),
                                number(picture.height()),
                                colour(picture.ground()))
                + lines(picture.shapes(), "");
    }

    private static String lines(List<Shape> shapes, String indent) {
        return shapes.stream().map(shape -> line(shape, indent)).collect(Collectors.joining());
    }

    private static String line(Shape shape, String indent) {
        String text =
                switch (shape) {
                    case Shape.Rect it ->
                        "rect " + box(it.x(), it.y(), it.width(), it.height()) + " r" + number(it.radius())
                                + ink(it.fill(), it.stroke());
                    case Shape.Line it ->
                        "line " + box(it.x1(), it.y1(), it.x2(), it.y2()) + ink(null, it.stroke());
                    case Shape.Path it ->
                        "path" + it.steps().stream().map(Listing::step).collect(Collectors.joining())
                                + ink(it.fill(), it.stroke());
                    case Shape.Text it ->
                        "text %s %s \"%s\" %s %s %s%s%s"
                                .formatted(
                                        number(it.x()),
                                        number(it.baseline()),
                                        it.text(),
                                        it.typeface(),
                                        number(it.size()),
                                        it.anchor(),
                                        ink(it.colour(), null),
                                        it.halo() == null ? "" : " halo " + colour(it.halo()));
                    case Shape.Diamond it ->
                        "diamond " + number(it.x()) + " " + number(it.y()) + " r" + number(it.radius())
                                + ink(it.fill(), it.stroke());
                    case Shape.Hatch it ->
                        "hatch " + box(it.x(), it.y(), it.width(), it.height()) + ink(null, it.stroke());
                    case Shape.Texture it ->
                        "texture " + it.number() + " " + box(it.x(), it.y(), it.width(), it.height())
                                + ink(it.ground(), null);
                    case Shape.Clipped it -> "within " + box(it.x(), it.y(), it.width(), it.height());
                };
        Id owner = shape.owner();
        String inner = shape instanceof Shape.Clipped clipped ? lines(clipped.shapes(), indent + "  ") : "";
        return indent + text + (owner == null ? "" : " of " + owner.value()) + "\n" + inner;
    }

    private static String step(Step step) {
        return switch (step) {
            case Step.Move it -> " M" + number(it.x()) + "," + number(it.y());
            case Step.To it -> " L" + number(it.x()) + "," + number(it.y());
            case Step.Quad it -> " Q" + number(it.x()) + "," + number(it.y());
            case Step.Cubic it -> " C" + number(it.x()) + "," + number(it.y());
            case Step.Close _ -> " Z";
        };
    }

    private static String ink(@Nullable Colour fill, @Nullable Stroke stroke) {
        return (fill == null ? "" : " " + colour(fill))
                + (stroke == null
                        ? ""
                        : " stroke " + colour(stroke.colour()) + " " + number(stroke.width())
                                + (stroke.dashes().isEmpty() ? "" : " dashed"));
    }

    private static String colour(Colour colour) {
        return colour.hex() + (colour.opacity() < 1 ? "@" + number(colour.opacity()) : "");
    }

    private static String box(double x, double y, double width, double height) {
        return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2).replace("-0", "0") : text;
    }
}
