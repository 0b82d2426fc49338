package dev.trajectory.draw;

/// The bundled fonts.
public enum Typeface {
    REGULAR("IBMPlexSans-Regular"),
    MEDIUM("IBMPlexSans-Medium"),
    SEMIBOLD("IBMPlexSans-SemiBold"),
    BOLD("IBMPlexSans-Bold"),
    CONDENSED("IBMPlexSansCondensed-Regular"),
    CONDENSED_MEDIUM("IBMPlexSansCondensed-Medium"),
    CONDENSED_SEMIBOLD("IBMPlexSansCondensed-SemiBold"),
    CONDENSED_BOLD("IBMPlexSansCondensed-Bold");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /// The name of its file, without ending.
    public String file() {
        return file;
    }

    /// How wide the text is at this size, in pixels, on every surface.
    public double width(String text, double size) {
        return text.codePointCount(0, text.length()) * size * 0.6;
    }
}
