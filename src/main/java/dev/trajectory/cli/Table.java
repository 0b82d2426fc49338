package dev.trajectory.cli;

import java.util.ArrayList;
import java.util.List;

/// Lines of text in columns, each as wide as its widest cell.
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /// A table that begins with these column heads.
    Table(List<String> heads) {
        rows.add(heads);
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /// The lines, two blanks between columns, none at the end.
    List<String> lines() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
