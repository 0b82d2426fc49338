package dev.trajectory.draw;

import java.util.List;

/// Something to look at: what every surface draws.
///
/// @param title said by screen readers and kept as the document's title in files
/// @param shapes from the back to the front
public record Picture(String title, double width, double height, Colour ground, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
