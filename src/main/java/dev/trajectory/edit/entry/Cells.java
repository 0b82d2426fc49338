package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.List;

/// Takes a text apart into lines of cells, as spreadsheets copy them: a cell that begins with a quotation mark goes on
/// to the mark that closes it, over line ends and separators, and two marks within it stand for one.
final class Cells {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Cells(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// One line of a table.
    ///
    /// @param number where in the text it begins, counted in lines from 1
    record Line(int number, List<String> cells) {}

    static List<Line> of(String text, char separator) {
        return new Cells(text, separator).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            int number = line;
            List<String> cells = new ArrayList<>();
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == separator) {
                at++;
                cells.add(cell());
            }
            at++;
            line++;
            lines.add(new Line(number, cells));
        }
        return lines;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            int end = closing();
            if (end >= 0) {
                String inside = text.substring(at + 1, end).replace("\"\"", "\"");
                line += (int) inside.chars().filter(c -> c == '\n').count();
                at = end + 1;
                return inside;
            }
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /// Where the cell's closing mark stands; -1 where none does that ends the cell, so that the mark is a mark
    /// only.
    private int closing() {
        int end = at + 1;
        while (end < text.length()) {
            if (text.charAt(end) != QUOTE) {
                end++;
            } else if (end + 1 < text.length() && text.charAt(end + 1) == QUOTE) {
                end += 2;
            } else {
                boolean ends =
                        end + 1 == text.length() || text.charAt(end + 1) == separator || text.charAt(end + 1) == '\n';
                return ends ? end : -1;
            }
        }
        return -1;
    }
}
