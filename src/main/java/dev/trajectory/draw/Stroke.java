package dev.trajectory.draw;

import java.util.List;

/// How a line is drawn.
///
/// @param width in pixels
/// @param dashes lengths drawn and left out in turn; empty for a solid line
public record Stroke(Colour colour, double width, List<Double> dashes) {
    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of());
    }
}
