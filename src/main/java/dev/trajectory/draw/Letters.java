package dev.trajectory.draw;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A text cut into what its typeface can write and the characters for which a box must stand, from left to right.
///
/// @param width of it all, in pixels
public record Letters(List<Run> runs, double width) {

    /// Letters in a row.
    ///
    /// @param x where it begins, in the picture
    /// @param missing whether this is a single character that the typeface lacks
    public record Run(double x, double width, String text, boolean missing) {}

    static Letters of(Shape.Text text) {
        double width = text.typeface().width(text.text(), text.size());
        double x = text.x()
                - switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        return new Letters(runs(text, x), width);
    }

    /// The characters that are drawn: composed where the text has letter and accent apart, and without those that
    /// only tell software how to break, join or turn text.
    static IntStream codePoints(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(c -> !unseen(c));
    }

    private static List<Run> runs(Shape.Text text, double start) {
        FontFile font = text.typeface().font();
        List<Run> runs = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        double from = start;
        double x = start;
        for (int c : codePoints(text.text()).toArray()) {
            double advance = font.advance(c) * text.size();
            if (font.has(c)) {
                row.appendCodePoint(c);
            } else {
                addRow(runs, row, from, x);
                runs.add(new Run(x, advance, Character.toString(c), true));
                from = x + advance;
            }
            x += advance;
        }
        addRow(runs, row, from, x);
        return List.copyOf(runs);
    }

    private static void addRow(List<Run> runs, StringBuilder row, double from, double to) {
        if (!row.isEmpty()) {
            runs.add(new Run(from, to - from, row.toString(), false));
            row.setLength(0);
        }
    }

    private static boolean unseen(int c) {
        return c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
