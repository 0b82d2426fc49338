package dev.trajectory.draw;

import java.util.List;
import java.util.stream.DoubleStream;

/// How a line is drawn.
///
/// Lines end where they end (no caps) and have round corners.
///
/// @param width in pixels, more than 0
/// @param dashes lengths drawn and left out in turn, each more than 0; empty for a solid line
public record Stroke(Colour colour, double width, List<Double> dashes) {
    public Stroke {
        dashes = List.copyOf(dashes);
        if (!(width > 0) || !dashes.stream().allMatch(dash -> dash > 0)) {
            throw new IllegalArgumentException(
                    "A line of width " + width + " with dashes " + dashes + " cannot be drawn");
        }
    }

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of());
    }

    /// A broken line.
    ///
    /// @param dashes lengths drawn and left out in turn, in pixels
    public static Stroke dashed(Colour colour, double width, double... dashes) {
        return new Stroke(colour, width, DoubleStream.of(dashes).boxed().toList());
    }

    /// The same, but no thinner than this.
    public Stroke atLeast(double least) {
        return width >= least ? this : new Stroke(colour, least, dashes);
    }
}
