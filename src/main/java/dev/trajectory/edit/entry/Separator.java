package dev.trajectory.edit.entry;

import java.util.List;
import java.util.regex.Pattern;

/// Tells what parts the cells of a pasted text.
final class Separator {

    /// Stands in no text: no cell is set apart.
    static final char NONE = '\uffff';

    /// A mark with a tab behind it, as word processors copy lists.
    private static final Pattern TAB_AFTER_MARK = Pattern.compile("(?m)^([\\t ]*)(\\S{1,12})\\t[\\t ]*(?=[^\\t\\n]+$)");

    private Separator() {}

    /// Tabs between cells, where many lines have them; else commas or semicolons where they set two headings
    /// apart, or the questions of a form over as many answers; else nothing sets cells apart. "Agree who leads,
    /// and by when" is a line of a list.
    static char of(String text, Vocabulary vocabulary) {
        if (text.lines().anyMatch(line -> line.strip().indexOf('\t') > 0)) {
            return hasTabs(text) ? '\t' : NONE;
        }
        String head =
                text.lines().filter(line -> !Table.isBlank(line)).findFirst().orElse("");
        for (char separator : new char[] {';', ','}) {
            List<Cells.Line> cells = Cells.of(head, separator);
            if (cells.isEmpty()) {
                continue;
            }
            long headings = cells.getFirst().cells().stream()
                    .filter(cell -> vocabulary.heading(cell) != Column.OTHER)
                    .count();
            if (headings > 1 || (Head.known(Head.named(cells.getFirst(), vocabulary)) > 1 && isEven(text, separator))) {
                return separator;
            }
        }
        return NONE;
    }

    /// Whether so many lines have tabs in them that these part cells: in a few a tab is but a blank.
    private static boolean hasTabs(String text) {
        List<Cells.Line> rows = Cells.of(text, '\t').stream()
                .filter(row -> !row.cells().stream().allMatch(Table::isBlank))
                .toList();
        return rows.stream().filter(row -> row.cells().size() > 1).count() * 3 >= rows.size();
    }

    /// Whether there are lines below the first, and all have as many cells, three or more.
    private static boolean isEven(String text, char separator) {
        List<Integer> counts = Cells.of(text, separator).stream()
                .map(Cells.Line::cells)
                .filter(cells -> !cells.stream().allMatch(Table::isBlank))
                .map(List::size)
                .toList();
        return counts.size() > 1
                && counts.getFirst() > 2
                && counts.stream().distinct().count() == 1;
    }

    /// A text in which marks of lists with tabs behind them have blanks behind them: no table.
    static String marksJoined(String text) {
        boolean isList = text.lines()
                .filter(line -> line.strip().indexOf('\t') > 0)
                .allMatch(line -> Outline.isMarked(line.strip().replaceFirst("\\t", " "))
                        && line.strip().indexOf('\t') == line.strip().lastIndexOf('\t'));
        return isList ? TAB_AFTER_MARK.matcher(text).replaceAll("$1$2 ") : text;
    }
}
