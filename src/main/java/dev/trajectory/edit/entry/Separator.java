package dev.trajectory.edit.entry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells what parts the cells of a pasted text.
final class Separator {

    /// Stands in no text: no cell is set apart.
    static final char NONE = '\uffff';

    private static final Pattern DASHES = Pattern.compile("(?<=\\S) [-\u2013\u2014] (?=\\S)");

    /// A line above a mail with a tab behind what it says: `From:\tAnna`.
    private static final Pattern MAIL_HEADER = Pattern.compile("(?m)^(\\p{L}+):\\t[\\t ]*");

    /// A row of a table as it is written in Markdown, and the line below its head.
    private static final Pattern PIPED = Pattern.compile("\\s*\\|.*\\|\\s*");

    /// The line below a head that has no strokes around it: `--- | :---`.
    private static final Pattern RULED = Pattern.compile("\\s*:?-{2,}[\\s:|\\-]*");

    private static final Pattern PIPED_RULE = Pattern.compile("[\\s|:\\-]+");

    /// A mark with a tab behind it, as word processors copy lists.
    private static final Pattern TAB_AFTER_MARK = Pattern.compile("(?m)^([\\t ]*)(\\S{1,12})\\t[\\t ]*(?=[^\\t\\n]+$)");

    private Separator() {}

    /// Tabs between cells, where many lines have them; else commas or semicolons where they set two headings
    /// apart, or the questions of a form over as many answers; else nothing sets cells apart. "Agree who leads,
    /// and by when" is a line of a list.
    static char of(String text, Vocabulary vocabulary, Lookup lookup) {
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
        for (char separator : new char[] {';', ','}) {
            if (isBoard(text, separator, vocabulary, lookup)) {
                return separator;
            }
        }
        for (char separator : new char[] {';', ',', '|'}) {
            if (isSaidInColumns(text, separator, vocabulary, lookup)) {
                return separator;
            }
        }
        return NONE;
    }

    /// Whether there are two lines or more of as many cells, and a column behind the first in which each, but for
    /// the first of many, is an organisation or a working time: "Wi-Fi, STHB, 3w".
    private static boolean isSaidInColumns(String text, char separator, Vocabulary vocabulary, Lookup lookup) {
        List<List<String>> rows = Cells.of(text, separator).stream()
                .map(Cells.Line::cells)
                .filter(cells -> !cells.stream().allMatch(Table::isBlank))
                .toList();
        if (rows.size() < 2 || rows.stream().map(List::size).distinct().count() > 1) {
            return false;
        }
        TitleCell cell = new TitleCell(lookup, vocabulary);
        return IntStream.range(1, rows.getFirst().size())
                .anyMatch(column -> rows.stream()
                        .skip(rows.size() > 2 ? 1 : 0)
                        .allMatch(row -> cell.isOther(row.get(column).strip())));
    }

    /// Whether the lines are a board with organisations at the heads of its columns or rows, more than one of
    /// which has several cells.
    private static boolean isBoard(String text, char separator, Vocabulary vocabulary, Lookup lookup) {
        List<Cells.Line> lines = Cells.of(text, separator).stream()
                .filter(line -> !line.cells().stream().allMatch(Table::isBlank))
                .toList();
        return lines.stream().filter(line -> line.cells().size() > 1).count() > 1
                && Board.of(lines, lookup, vocabulary) != null;
    }

    /// Whether so many lines have tabs in them that these part cells: in a few a tab is but a blank.
    private static boolean hasTabs(String text) {
        List<Cells.Line> rows = Cells.of(text, '\t').stream()
                .filter(row -> !row.cells().stream().allMatch(Table::isBlank))
                .toList();
        return !rows.isEmpty()
                && rows.stream().filter(row -> row.cells().size() > 1).count() * 3 >= rows.size();
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

    /// A text with tabs for the dashes that part what its lines say in columns: "Wi-Fi - STHB - 3w".
    static String dashesParted(String text, Vocabulary vocabulary, Lookup lookup) {
        String parted = text.indexOf('\t') < 0 ? DASHES.matcher(text).replaceAll("\t") : text;
        return parted.indexOf('\t') >= 0 && isSaidInColumns(parted, '\t', vocabulary, lookup) ? parted : text;
    }

    /// A text in which the lines above a mail have blanks for tabs.
    static String headersJoined(String text, Vocabulary vocabulary) {
        Matcher header = MAIL_HEADER.matcher(text);
        long headers = header.results()
                .filter(each -> vocabulary.is(Vocabulary.Word.MAIL_HEADER, each.group(1)))
                .limit(2)
                .count();
        return headers > 1 ? header.reset().replaceAll("$1: ") : text;
    }

    /// A table in Markdown as one with tabs. The line below its head is left out, for it says nothing.
    static String pipesParted(String text) {
        List<String> lines = text.lines().filter(line -> !Table.isBlank(line)).toList();
        boolean isRuled = lines.size() > 2
                && RULED.matcher(lines.get(1)).matches()
                && lines.stream().allMatch(line -> line.indexOf('|') >= 0);
        if (lines.size() < 2
                || !(isRuled
                        || lines.stream().allMatch(line -> PIPED.matcher(line).matches()))) {
            return text;
        }
        return text.lines()
                .map(line -> Table.isBlank(line) || PIPED_RULE.matcher(line).matches() ? "" : parted(line.strip()))
                .collect(Collectors.joining("\n"));
    }

    private static String parted(String line) {
        String inside = PIPED.matcher(line).matches() ? line.substring(1, line.length() - 1) : line;
        String[] cells = inside.split("\\|", -1);
        return Stream.of(cells).map(String::strip).collect(Collectors.joining("\t"));
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
