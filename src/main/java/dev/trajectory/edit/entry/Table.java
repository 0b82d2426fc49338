package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A pasted text as rows of cells.
///
/// @param columns what the columns hold; null, and where there are more cells, for what a cell looks like
/// @param headings what the first line calls them; empty where it names none
/// @param rows those that are not blank
/// @param skipped lines that belong to no list
/// @param begins where another list begins: the numbers of its first line or of one between it and the list before
record Table(
        List<@Nullable Column> columns,
        List<String> headings,
        List<Cells.Line> rows,
        List<Skipped> skipped,
        Set<Integer> begins) {

    /// Stands in no text: no cell is set apart.
    private static final char NONE = '\uffff';

    private static final Set<Skipped.Reason> BEGIN_LISTS =
            EnumSet.of(Skipped.Reason.MAIL_HEADER, Skipped.Reason.WHO_AND_WHEN);

    /// A mark with a tab behind it, as word processors copy lists.
    private static final Pattern TAB_AFTER_MARK = Pattern.compile("(?m)^([\\t ]*)(\\S{1,12})\\t[\\t ]*(?=[^\\t\\n]+$)");

    /// The rows of a text; where a list has more lines than can be taken, all of them as they are.
    static Table of(String text, Vocabulary vocabulary, Choices choices, Lookup lookup) {
        String plain = Chat.untabbed(marksJoined((text.startsWith("\ufeff") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u000b', '\n')
                .replace('\u0085', '\n')));
        char separator = separator(plain, vocabulary);
        List<Cells.Line> lines = new ArrayList<>(Cells.of(plain, separator));
        lines.removeIf(line -> line.cells().stream().allMatch(Table::isBlank));
        if (separator == NONE && lines.size() > Pasted.MOST_ROWS) {
            return new Table(List.of(), List.of(), lines, List.of(), Set.of());
        }
        List<Column> named = lines.isEmpty() ? List.of() : named(lines.getFirst(), vocabulary);
        if (separator == NONE) {
            return list(lines, isHead(named, lines.size()), vocabulary, choices);
        }
        Boolean asked = choices.headed();
        boolean isTaken =
                asked != null || choices.taken().contains(lines.getFirst().number());
        if (!isTaken && Lanes.areHeads(lines, lookup)) {
            return lanes(lines, lookup, choices);
        }
        boolean isKnown = isHead(named, lines.size());
        boolean isHead = asked == null ? isKnown || looksLikeHead(lines) : asked && !lines.isEmpty();
        if (!isHead) {
            return new Table(chosen(List.of(), width(lines), choices, null), List.of(), lines, List.of(), Set.of());
        }
        List<Column> headings = isKnown ? named : List.of();
        return new Table(
                chosen(headings, width(lines), choices, isKnown ? Column.OTHER : null),
                lines.getFirst().cells(),
                lines.subList(1, lines.size()),
                List.of(),
                Set.of());
    }

    /// A list, whose first line may say that it is one of chunks and then makes none.
    private static Table list(List<Cells.Line> lines, boolean isHead, Vocabulary vocabulary, Choices choices) {
        if (!isHead || choices.taken().contains(lines.getFirst().number())) {
            Chaff.Sifted sifted = Chaff.of(lines, vocabulary, choices);
            return new Table(List.of(), List.of(), sifted.lines(), sifted.skipped(), begins(sifted.skipped()));
        }
        Cells.Line head = lines.getFirst();
        Chaff.Sifted sifted = Chaff.of(lines.subList(1, lines.size()), vocabulary, choices);
        List<Skipped> skipped = new ArrayList<>(sifted.skipped());
        skipped.add(new Skipped(head.number(), head.cells().getFirst().strip(), Skipped.Reason.HEADING));
        return new Table(List.of(), List.of(), sifted.lines(), skipped, begins(skipped));
    }

    private static Set<Integer> begins(List<Skipped> skipped) {
        return skipped.stream()
                .filter(each -> BEGIN_LISTS.contains(each.reason()))
                .map(Skipped::line)
                .collect(Collectors.toSet());
    }

    /// A table of which each column is a lane, as rows of whose lane it is, what it says and what is beside it.
    private static Table lanes(List<Cells.Line> lines, Lookup lookup, Choices choices) {
        Lanes.Apart apart = Lanes.apart(lines, lookup);
        List<Cells.Line> rows = apart.rows();
        boolean hasBeside = rows.stream().anyMatch(row -> !isBlank(row.cells().getLast()));
        List<Column> columns = List.of(Column.OWNER, Column.TITLE, Column.NOTES).subList(0, hasBeside ? 3 : 2);
        Cells.Line head = lines.getFirst();
        String names = head.cells().stream().filter(cell -> !isBlank(cell)).collect(Collectors.joining(" · "));
        Skipped lane = new Skipped(head.number(), names, Skipped.Reason.LANE);
        return new Table(
                chosen(columns, columns.size(), choices, null),
                List.of(),
                rows.stream()
                        .map(row -> new Cells.Line(row.number(), row.cells().subList(0, columns.size())))
                        .toList(),
                List.of(lane),
                apart.begins());
    }

    /// Whether the first line has words in all its cells, no digit, and over digits, as only names of columns
    /// stand.
    private static boolean looksLikeHead(List<Cells.Line> lines) {
        List<String> head = lines.isEmpty() ? List.of() : lines.getFirst().cells();
        if (lines.size() < 2 || head.size() < 2 || head.stream().anyMatch(cell -> isBlank(cell) || hasDigit(cell))) {
            return false;
        }
        return IntStream.range(0, head.size()).anyMatch(column -> {
            List<String> below = lines.stream()
                    .skip(1)
                    .filter(line -> column < line.cells().size())
                    .map(line -> line.cells().get(column))
                    .filter(cell -> !isBlank(cell))
                    .toList();
            return !below.isEmpty() && below.stream().allMatch(Table::hasDigit);
        });
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    Table {
        rows = List.copyOf(rows);
        begins = Set.copyOf(begins);
    }

    /// The same columns with other rows.
    Table withRows(List<Cells.Line> others) {
        return new Table(columns, headings, others, skipped, begins);
    }

    /// The rows with which another list begins: the first ones behind the head of a mail, or of what somebody
    /// said.
    Set<Integer> firstRows() {
        NavigableSet<Integer> heads = new TreeSet<>(begins);
        Set<Integer> first = new HashSet<>();
        int before = 0;
        for (int row = 0; row < rows.size(); row++) {
            int number = rows.get(row).number();
            Integer head = heads.floor(number);
            if (head != null && head > before) {
                first.add(row);
            }
            before = number;
        }
        return first;
    }

    /// Whether the first line names the columns.
    boolean isHeaded() {
        return !headings.isEmpty();
    }

    private static int width(List<Cells.Line> lines) {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /// What columns hold after all: what somebody chose goes before what a heading says, and takes it from others.
    private static List<@Nullable Column> chosen(
            List<Column> named, int width, Choices choices, @Nullable Column otherwise) {
        List<@Nullable Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Column column = choices.columns().get(i);
            Column heading = i < named.size() ? named.get(i) : otherwise;
            boolean isTaken =
                    heading != null && heading.isSingle() && choices.columns().containsValue(heading);
            columns.add(column != null ? column : isTaken ? otherwise : heading);
        }
        return columns;
    }

    /// A text in which marks of lists with tabs behind them have blanks behind them: no table.
    private static String marksJoined(String text) {
        boolean isList = text.lines()
                .filter(line -> line.strip().indexOf('\t') > 0)
                .allMatch(line -> Outline.isMarked(line.strip().replaceFirst("\\t", " "))
                        && line.strip().indexOf('\t') == line.strip().lastIndexOf('\t'));
        return isList ? TAB_AFTER_MARK.matcher(text).replaceAll("$1$2 ") : text;
    }

    /// Two names of columns make a head, and so does that of the only one.
    private static boolean isHead(List<Column> columns, int lines) {
        return known(columns) > 1 || (columns.size() == 1 && lines > 1 && columns.getFirst() == Column.TITLE);
    }

    private static long known(List<Column> columns) {
        return columns.stream().filter(column -> column != Column.OTHER).count();
    }

    static boolean isBlank(String cell) {
        return cell.chars().allMatch(c -> Words.isSpace((char) c));
    }

    /// Tabs between cells; else commas or semicolons where they set two headings apart, or the questions of a form
    /// over as many answers; else nothing sets cells apart. "Agree who leads, and by when" is a line of a list.
    private static char separator(String text, Vocabulary vocabulary) {
        if (text.lines().anyMatch(line -> line.strip().indexOf('\t') > 0)) {
            return '\t';
        }
        String head = text.lines().filter(line -> !isBlank(line)).findFirst().orElse("");
        for (char separator : new char[] {';', ','}) {
            List<Cells.Line> cells = Cells.of(head, separator);
            if (cells.isEmpty()) {
                continue;
            }
            long headings = cells.getFirst().cells().stream()
                    .filter(cell -> vocabulary.heading(cell) != Column.OTHER)
                    .count();
            if (headings > 1 || (known(named(cells.getFirst(), vocabulary)) > 1 && isEven(text, separator))) {
                return separator;
            }
        }
        return NONE;
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

    /// What the cells of a first line say of their columns; where none is the title, the first that says nothing
    /// is. Of a form that was filled in, whose lines say when, a name is that of who filled it in.
    private static List<Column> named(Cells.Line head, Vocabulary vocabulary) {
        List<Column> columns = new ArrayList<>();
        List<Column> read = head.cells().stream()
                .map(heading -> vocabulary.column(heading.replace('\u00a0', ' ')))
                .toList();
        boolean isForm = read.contains(Column.LEFT_OUT);
        for (int i = 0; i < read.size(); i++) {
            Column column = read.get(i);
            boolean isWho = isForm
                    && column == Column.TITLE
                    && head.cells().get(i).strip().indexOf(' ') < 0;
            columns.add(isWho || (column.isSingle() && columns.contains(column)) ? Column.OTHER : column);
        }
        int title = columns.indexOf(Column.TITLE);
        int free = isForm ? firstQuestion(head, columns) : columns.indexOf(Column.OTHER);
        if (title < 0 && free >= 0 && known(columns) > 1) {
            columns.set(free, Column.TITLE);
        }
        return columns;
    }

    private static int firstQuestion(Cells.Line head, List<Column> columns) {
        for (int i = columns.lastIndexOf(Column.LEFT_OUT) + 1; i < columns.size(); i++) {
            if (columns.get(i) == Column.OTHER && head.cells().get(i).strip().split("\\s+").length > 2) {
                return i;
            }
        }
        return columns.lastIndexOf(Column.OTHER);
    }

    /// The columns, for somebody who looks at them; none for a list.
    List<PastedColumn> told() {
        List<PastedColumn> told = new ArrayList<>();
        for (int i = 0; i < columns.size() && columns.size() > 1; i++) {
            int at = i;
            String example = rows.stream()
                    .filter(row ->
                            at < row.cells().size() && !isBlank(row.cells().get(at)))
                    .map(row -> row.cells().get(at).strip())
                    .findFirst()
                    .orElse("");
            String heading = i < headings.size()
                    ? headings.get(i).replaceAll("\\s+", " ").strip()
                    : "";
            told.add(new PastedColumn(heading, example, columns.get(i)));
        }
        return told;
    }

    /// What a row holds in a column; empty where it holds nothing.
    String cell(Cells.Line row, Column column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.cells().size() ? "" : row.cells().get(at);
    }

    boolean has(Column column) {
        return columns.stream().anyMatch(each -> Objects.equals(each, column));
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
