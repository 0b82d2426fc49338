package dev.trajectory.draw;

import java.util.List;

/// What came of painting a picture.
///
/// @param missing the texts that could not be written in full, in the order of the picture, each once
public record Painted(List<MissingGlyphs> missing) {
    public Painted {
        missing = List.copyOf(missing);
    }
}
