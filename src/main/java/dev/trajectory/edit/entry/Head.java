package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The line of a table that names its columns. Titles of the sheet, and heads of several columns at once, may stand
/// above it: lines in which less is filled.
///
/// @param at how many lines come before it; -1 where there is none
/// @param columns what it says the columns hold; none where nothing but what stands below it shows that it is one
record Head(int at, List<Column> columns) {

    private static final Head NONE = new Head(-1, List.of());

    /// So many lines may stand above it.
    private static final int MOST_ABOVE = 5;

    Head {
        columns = List.copyOf(columns);
    }

    boolean isThere() {
        return at >= 0;
    }

    /// The head of a table.
    ///
    /// @param lines none of them blank
    static Head of(List<Cells.Line> lines, Vocabulary vocabulary) {
        if (lines.isEmpty()) {
            return NONE;
        }
        List<Column> first = named(lines.getFirst(), vocabulary);
        if (isHead(first, lines.size())) {
            return new Head(0, first);
        }
        int most = filled(lines.getFirst());
        for (int i = 1; i <= MOST_ABOVE && i + 1 < lines.size(); i++) {
            List<Column> columns = named(lines.get(i), vocabulary);
            int filled = filled(lines.get(i));
            if (known(columns) > 1 && filled > most) {
                return new Head(i, columns);
            }
            most = Math.max(most, filled);
        }
        if (first.contains(Column.TITLE) && lines.size() > 1 && isOfWords(lines.getFirst())) {
            return new Head(0, first);
        }
        return looksLikeHead(lines) ? new Head(0, List.of()) : NONE;
    }

    private static int filled(Cells.Line line) {
        return (int) line.cells().stream().filter(cell -> !Table.isBlank(cell)).count();
    }

    /// Two names of columns make a head, and so does that of the only one.
    static boolean isHead(List<Column> columns, int lines) {
        return known(columns) > 1 || (columns.size() == 1 && lines > 1 && columns.getFirst() == Column.TITLE);
    }

    static long known(List<Column> columns) {
        return columns.stream().filter(column -> column != Column.OTHER).count();
    }

    /// Whether the first line has words in all its cells, no digit, and over digits, as only names of columns
    /// stand.
    private static boolean looksLikeHead(List<Cells.Line> lines) {
        List<String> head = lines.getFirst().cells();
        if (lines.size() < 2 || !isOfWords(lines.getFirst())) {
            return false;
        }
        return IntStream.range(0, head.size()).anyMatch(column -> {
            List<String> below = lines.stream()
                    .skip(1)
                    .filter(line -> column < line.cells().size())
                    .map(line -> line.cells().get(column))
                    .filter(cell -> !Table.isBlank(cell))
                    .toList();
            return !below.isEmpty() && below.stream().allMatch(Head::hasDigit);
        });
    }

    /// Whether a line has two cells or more, with words in all of them and no digit.
    private static boolean isOfWords(Cells.Line line) {
        return line.cells().size() > 1
                && line.cells().stream().noneMatch(cell -> Table.isBlank(cell) || hasDigit(cell));
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    /// What the cells of a first line say of their columns; where none is the title, the first that says nothing
    /// is, or else the numbers, which are those of cards. Of a form that was filled in, whose lines say when, a
    /// name is that of who filled it in.
    static List<Column> named(Cells.Line head, Vocabulary vocabulary) {
        List<Column> columns = new ArrayList<>();
        List<Column> read = head.cells().stream()
                .map(heading -> vocabulary.column(heading.replace('\u00a0', ' ')))
                .toList();
        boolean isForm = head.cells().stream().anyMatch(heading -> isOfForm(heading, vocabulary));
        for (int i = 0; i < read.size(); i++) {
            Column column = read.get(i);
            boolean isWho = isForm
                    && vocabulary.is(Vocabulary.Word.PERSON, head.cells().get(i).strip());
            columns.add(isWho || (column.isSingle() && columns.contains(column)) ? Column.OTHER : column);
        }
        int title = columns.indexOf(Column.TITLE);
        int free = isForm ? firstQuestion(head, columns) : columns.indexOf(Column.OTHER);
        if (title < 0 && free >= 0 && known(columns) > 1) {
            columns.set(free, Column.TITLE);
        } else if (title < 0 && columns.contains(Column.NUMBER) && known(columns) > 1) {
            columns.set(columns.indexOf(Column.NUMBER), Column.TITLE);
        }
        return columns;
    }

    private static boolean isOfForm(String heading, Vocabulary vocabulary) {
        return vocabulary.is(
                Vocabulary.Word.FORM,
                heading.replace('\u00a0', ' ').replace(':', ' ').strip());
    }

    private static int firstQuestion(Cells.Line head, List<Column> columns) {
        for (int i = columns.lastIndexOf(Column.LEFT_OUT) + 1; i < columns.size(); i++) {
            if (columns.get(i) == Column.OTHER && head.cells().get(i).strip().split("\\s+").length > 2) {
                return i;
            }
        }
        return columns.lastIndexOf(Column.OTHER);
    }
}
