package dev.trajectory.draw;

import java.util.ArrayList;
import java.util.List;

/// The bundled fonts, and how wide text set in them is.
///
/// Widths are the sums of the font files' own advance widths, without kerning or ligatures, so that a text is as wide
/// on a window as in every file. A character that a font lacks counts as the box drawn in its place.
public enum Typeface {
    REGULAR("IBMPlexSans-Regular", "IBM Plex Sans", 400),
    MEDIUM("IBMPlexSans-Medium", "IBM Plex Sans", 500),
    SEMIBOLD("IBMPlexSans-SemiBold", "IBM Plex Sans", 600),
    BOLD("IBMPlexSans-Bold", "IBM Plex Sans", 700),
    CONDENSED("IBMPlexSansCondensed-Regular", "IBM Plex Sans Condensed", 400),
    CONDENSED_MEDIUM("IBMPlexSansCondensed-Medium", "IBM Plex Sans Condensed", 500),
    CONDENSED_SEMIBOLD("IBMPlexSansCondensed-SemiBold", "IBM Plex Sans Condensed", 600),
    CONDENSED_BOLD("IBMPlexSansCondensed-Bold", "IBM Plex Sans Condensed", 700);

    private static final String ELLIPSIS = "…";

    private final String file;
    private final String family;
    private final int weight;

    Typeface(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /// The name of its file, without ending.
    public String file() {
        return file;
    }

    /// The family it belongs to, as style sheets name it.
    public String family() {
        return family;
    }

    /// How heavy it is within its family: 400 regular, 500 medium, 600 semi-bold, 700 bold.
    public int weight() {
        return weight;
    }

    /// How wide the text is at this size, in pixels, on every surface.
    public double width(String text, double size) {
        FontFile font = font();
        return Letters.codePoints(text).mapToDouble(font::advance).sum() * size;
    }

    /// How high its capitals and figures are at this size, in pixels: text whose baseline is half of this below a
    /// line looks centred on the line.
    public double capHeight(double size) {
        return font().capHeight() * size;
    }

    /// The text, or the longest beginning of it that fits the width with an "…" after it, or nothing where not
    /// even the "…" fits.
    public String fit(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        double room = width - width(ELLIPSIS, size);
        if (room < 0) {
            return "";
        }
        return text.substring(0, lengthThatFits(text, size, room)).stripTrailing() + ELLIPSIS;
    }

    /// The text broken between words into as many lines as the width demands. A word wider than the width is
    /// broken within. At least one line, possibly empty.
    public List<String> wrap(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            String rest = word;
            if (!line.isEmpty()) {
                int begun = width(word, size) <= width ? 0 : beginning(word, line + " ", size, width);
                lines.add(begun == 0 ? line : line + " " + word.substring(0, begun));
                rest = word.substring(begun);
            }
            line = breakUp(rest, size, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /// How many chars of a word that must be broken, up to a hyphen, fit behind the line before it; 0 for none.
    private int beginning(String word, String before, double size, double width) {
        int hyphen = word.lastIndexOf('-', word.length() - 2);
        while (hyphen > 0 && width(before + word.substring(0, hyphen + 1), size) > width) {
            hyphen = word.lastIndexOf('-', hyphen - 1);
        }
        return hyphen > 0 ? hyphen + 1 : 0;
    }

    /// As [#wrap(String, double, double)], but of at most that many lines, the last one shortened with an "…".
    public List<String> wrap(String text, double size, double width, int most) {
        List<String> lines = wrap(text, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        String rest = String.join(" ", lines.subList(most - 1, lines.size()));
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(fit(rest, size, width));
        return kept;
    }

    /// Adds all but the last part of a word to the lines, broken behind hyphens where it has some, and returns
    /// that last part.
    private String breakUp(String word, double size, double width, List<String> lines) {
        String rest = word;
        while (width(rest, size) > width) {
            int one = rest.offsetByCodePoints(0, 1);
            int most = Math.max(one, lengthThatFits(rest, size, width));
            int hyphen = rest.lastIndexOf('-', most - 1) + 1;
            int length = hyphen > 1 && hyphen < rest.length() ? hyphen : most;
            if (length == rest.length()) {
                break;
            }
            lines.add(rest.substring(0, length));
            rest = rest.substring(length);
        }
        return rest;
    }

    /// How many chars of the text fit the width, never half of a character.
    private int lengthThatFits(String text, double size, double width) {
        int length = 0;
        while (length < text.length()) {
            int next = text.offsetByCodePoints(length, 1);
            if (width(text.substring(0, next), size) > width) {
                break;
            }
            length = next;
        }
        return length;
    }

    /// The font itself, read on first use.
    FontFile font() {
        return FontFile.of(this);
    }
}
