package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes shapes larger or smaller, lines and letters with them.
record Scaled(double factor) {

    List<Shape> of(List<Shape> shapes) {
        return shapes.stream().map(this::of).toList();
    }

    private Shape of(Shape shape) {
        return switch (shape) {
            case Shape.Rect(var x, var y, var width, var height, var radius, var fill, var stroke, var owner) ->
                new Shape.Rect(to(x), to(y), to(width), to(height), to(radius), fill, line(stroke), owner);
            case Shape.Line(var x1, var y1, var x2, var y2, var stroke, var owner) ->
                new Shape.Line(to(x1), to(y1), to(x2), to(y2), stroke(stroke), owner);
            case Shape.Path(var steps, var fill, var stroke, var owner) ->
                new Shape.Path(steps.stream().map(this::of).toList(), fill, line(stroke), owner);
            case Shape.Text text ->
                new Shape.Text(
                        to(text.x()),
                        to(text.baseline()),
                        text.text(),
                        text.typeface(),
                        to(text.size()),
                        text.colour(),
                        text.anchor(),
                        text.halo(),
                        text.owner());
            case Shape.Diamond(var x, var y, var radius, var fill, var stroke, var owner) ->
                new Shape.Diamond(to(x), to(y), to(radius), fill, line(stroke), owner);
            case Shape.Hatch(var x, var y, var width, var height, var spacing, var stroke, var owner) ->
                new Shape.Hatch(to(x), to(y), to(width), to(height), to(spacing), stroke(stroke), owner);
            case Shape.Texture(var x, var y, var width, var height, var number, var ground, var mark, var owner) ->
                new Shape.Texture(to(x), to(y), to(width), to(height), number, ground, mark, owner);
            case Shape.Clipped(var x, var y, var width, var height, var shapes) ->
                new Shape.Clipped(to(x), to(y), to(width), to(height), of(shapes));
        };
    }

    private Step of(Step step) {
        return switch (step) {
            case Step.Move(var x, var y) -> new Step.Move(to(x), to(y));
            case Step.To(var x, var y) -> new Step.To(to(x), to(y));
            case Step.Quad(var cx, var cy, var x, var y) -> new Step.Quad(to(cx), to(cy), to(x), to(y));
            case Step.Cubic(var x1, var y1, var x2, var y2, var x, var y) ->
                new Step.Cubic(to(x1), to(y1), to(x2), to(y2), to(x), to(y));
            case Step.Close close -> close;
        };
    }

    private double to(double length) {
        return length * factor;
    }

    private @Nullable Stroke line(@Nullable Stroke stroke) {
        return stroke == null ? null : stroke(stroke);
    }

    private Stroke stroke(Stroke stroke) {
        return new Stroke(
                stroke.colour(),
                to(stroke.width()),
                stroke.dashes().stream().map(this::to).toList());
    }
}
