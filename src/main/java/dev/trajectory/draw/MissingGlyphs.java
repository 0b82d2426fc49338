package dev.trajectory.draw;

import dev.trajectory.words.PaintingWords;
import java.util.List;
import java.util.Locale;

/// Warns that a text holds characters that the fonts lack, so that boxes stand for them.
///
/// @param text as it stands in the picture
/// @param codePoints the characters, each once, in the order of the text
public record MissingGlyphs(String text, List<Integer> codePoints) {
    public MissingGlyphs {
        codePoints = List.copyOf(codePoints);
    }

    /// The warning in words.
    public String sentence(Locale locale) {
        return new PaintingWords(locale).missing(text, codePoints);
    }
}
