package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A pasted text as rows of cells.
///
/// @param columns what the columns hold, where the first line told; else empty
/// @param headings what the first line calls them; else empty
/// @param rows those that are not blank
record Table(List<@Nullable Column> columns, List<String> headings, List<Cells.Line> rows) {

    /// Stands in no text: no cell is set apart.
    private static final char NONE = '\uffff';

    static Table of(String text, Vocabulary vocabulary) {
        String plain = (text.startsWith("\ufeff") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u0085', '\n');
        char separator = separator(plain, vocabulary);
        List<Cells.Line> lines = new ArrayList<>(Cells.of(plain, separator));
        lines.removeIf(line -> line.cells().stream().allMatch(Table::isBlank));
        List<@Nullable Column> columns = lines.isEmpty() ? List.of() : columns(lines.getFirst(), vocabulary);
        boolean isHead = isHead(columns, lines.size());
        return isHead
                ? new Table(columns, lines.getFirst().cells(), List.copyOf(lines.subList(1, lines.size())))
                : new Table(List.of(), List.of(), List.copyOf(lines));
    }

    /// Two names of columns make a head, and so does that of the only one.
    private static boolean isHead(List<@Nullable Column> columns, int lines) {
        long known = columns.stream().filter(Objects::nonNull).count();
        return known > 1 || (columns.size() == 1 && lines > 1 && columns.getFirst() == Column.TITLE);
    }

    static boolean isBlank(String cell) {
        return cell.chars().allMatch(c -> Words.isSpace((char) c));
    }

    /// Tabs between cells; else commas or semicolons where they set two headings apart; else nothing sets cells
    /// apart.
    private static char separator(String text, Vocabulary vocabulary) {
        if (text.lines().anyMatch(line -> line.strip().indexOf('\t') > 0)) {
            return '\t';
        }
        String head = text.lines().filter(line -> !isBlank(line)).findFirst().orElse("");
        for (char separator : new char[] {';', ','}) {
            List<Cells.Line> cells = Cells.of(head, separator);
            long known = cells.isEmpty()
                    ? 0
                    : columns(cells.getFirst(), vocabulary).stream()
                            .filter(Objects::nonNull)
                            .count();
            if (known > 1) {
                return separator;
            }
        }
        return NONE;
    }

    /// What the cells of a first line say of their columns; where none is the title, the first that says nothing
    /// is.
    private static List<@Nullable Column> columns(Cells.Line head, Vocabulary vocabulary) {
        List<@Nullable Column> columns = new ArrayList<>();
        for (String heading : head.cells()) {
            Column column = vocabulary.column(heading.replace('\u00a0', ' '));
            columns.add(columns.contains(column) ? null : column);
        }
        int title = columns.indexOf(Column.TITLE);
        int free = columns.indexOf(null);
        if (title < 0 && free >= 0 && columns.stream().filter(Objects::nonNull).count() > 1) {
            columns.set(free, Column.TITLE);
        }
        return columns;
    }

    /// What a row holds in a column; empty where it holds nothing.
    String cell(Cells.Line row, Column column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at);
    }

    /// What stands before the first cell that is not empty, as blanks, and that cell.
    static String indented(List<String> cells, int title) {
        char[] blanks = new char
                [(int) cells.subList(0, title).stream()
                        .takeWhile(Table::isBlank)
                        .count()];
        Arrays.fill(blanks, '\t');
        return new String(blanks) + cells.get(title);
    }
}
