package dev.trajectory.draw;

import dev.trajectory.words.PaintingWords;
import java.util.Locale;

/// Says why a picture cannot be painted as asked. Nothing has been written then.
public final class PaintingRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    PaintingRefused(Reason reason) {
        super(reason.sentence(new PaintingWords(Locale.ROOT)));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why not, and what to do, in words.
    public String sentence(Locale locale) {
        return reason.sentence(new PaintingWords(locale));
    }

    /// Why not.
    public sealed interface Reason {
        String sentence(PaintingWords words);
    }

    /// No painter makes files whose names end like this.
    public record UnknownEnding(String fileName) implements Reason {
        @Override
        public String sentence(PaintingWords words) {
            return words.unknownEnding(fileName, Painter.ENDINGS);
        }
    }

    /// No theme has this name.
    public record UnknownTheme(String name) implements Reason {
        @Override
        public String sentence(PaintingWords words) {
            return words.unknownTheme(name);
        }
    }

    /// The image would have too many pixels, or none.
    public record BadSize(long width, long height) implements Reason {
        @Override
        public String sentence(PaintingWords words) {
            return words.badSize(width, height, PngPainter.MOST_PIXELS_A_SIDE, PngPainter.MOST_PIXELS);
        }
    }
}
