package dev.trajectory.draw;

import java.util.List;

/// A typeface at a size.
///
/// @param size in pixels
public record Lettering(Typeface typeface, double size) {

    /// How wide the text is, in pixels.
    public double width(String text) {
        return typeface.width(text, size);
    }

    /// The text, shortened with an "…" where it would be wider.
    public String fit(String text, double width) {
        return typeface.fit(text, size, width);
    }

    /// The text in lines no wider than that.
    public List<String> wrap(String text, double width) {
        return typeface.wrap(text, size, width);
    }

    /// From one line's baseline to the next one's, in pixels.
    public double lineHeight() {
        return size * 1.3;
    }

    /// The baseline at which a row of letters looks centred on this y.
    public double baselineAround(double middle) {
        return middle + typeface.capHeight(size) / 2;
    }

    /// The same typeface at a multiple of the size, for a user's own text size.
    public Lettering times(double factor) {
        return new Lettering(typeface, size * factor);
    }

    /// The same size in another typeface.
    public Lettering in(Typeface other) {
        return new Lettering(other, size);
    }
}
