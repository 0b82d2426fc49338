package dev.trajectory.draw;

import dev.trajectory.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to look at: what every surface draws.
///
/// @param title said by screen readers and kept as the document's title in files
/// @param shapes from the back to the front
public record Picture(String title, double width, double height, Colour ground, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /// This picture so many times as large.
    ///
    /// @param factor above 0
    public Picture scaled(double factor) {
        return new Picture(title, width * factor, height * factor, ground, new Scaled(factor).of(shapes));
    }

    /// The record that the foremost thing at a point belongs to: what a click there means. Null where there is
    /// none.
    public @Nullable Id at(double x, double y) {
        return Touch.at(shapes, x, y);
    }
}
