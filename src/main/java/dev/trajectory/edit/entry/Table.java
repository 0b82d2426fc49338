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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A pasted text as rows of cells.
///
/// @param columns what the columns hold; null, and where there are more cells, for what a cell looks like
/// @param headings what the first line calls them; empty where it names none
/// @param rows those that are not blank
/// @param skipped lines that belong to no list
/// @param begins where another list begins: the numbers of its first line or of one between it and the list before
/// @param merged whose rows are led by the organisation above them
record Table(
        List<@Nullable Column> columns,
        List<String> headings,
        List<Cells.Line> rows,
        List<Skipped> skipped,
        Set<Integer> begins,
        MergedOwners merged) {

    private static final Set<Skipped.Reason> BEGIN_LISTS =
            EnumSet.of(Skipped.Reason.MAIL_HEADER, Skipped.Reason.WHO_AND_WHEN);

    /// The rows of a text; where a list has more lines than can be taken, all of them as they are.
    static Table of(String text, Vocabulary vocabulary, Choices choices, Lookup lookup) {
        String lined = (text.startsWith("\ufeff") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u000b', '\n')
                .replace('\u0085', '\n');
        String joined =
                Separator.headersJoined(Chat.untabbed(Separator.marksJoined(Separator.pipesParted(lined))), vocabulary);
        String plain = Separator.dashesParted(joined, vocabulary, lookup);
        char separator = Separator.of(plain, vocabulary, lookup);
        List<Cells.Line> lines = new ArrayList<>(Cells.of(plain, separator));
        lines.removeIf(line -> line.cells().stream().allMatch(Table::isBlank));
        if (separator == Separator.NONE && lines.size() > Pasted.MOST_ROWS) {
            return new Table(List.of(), List.of(), lines, List.of(), Set.of(), MergedOwners.NONE);
        }
        if (separator == Separator.NONE) {
            boolean isHead = !lines.isEmpty() && Head.isHead(Head.named(lines.getFirst(), vocabulary), lines.size());
            return list(lines, isHead, vocabulary, choices, lookup);
        }
        if (lines.isEmpty()) {
            return new Table(List.of(), List.of(), List.of(), List.of(), Set.of(), MergedOwners.NONE);
        }
        Boolean asked = choices.headed();
        Board board = asked == null ? Board.of(lines, lookup, vocabulary) : null;
        if (board != null && !choices.taken().contains(board.head().number())) {
            return lanes(board, lookup, choices);
        }
        Head head = Head.of(lines, vocabulary);
        boolean isHead = asked == null ? head.isThere() : asked;
        return isHead
                ? headed(lines, head, new Contents(lookup, vocabulary), choices)
                : unheaded(lines, new JoinedNames(lookup, vocabulary), choices);
    }

    /// A table whose columns have names, with what stands above them told; what is wanted of that makes rows.
    private static Table headed(List<Cells.Line> lines, Head head, Contents contents, Choices choices) {
        int at = Math.max(0, head.at());
        boolean isKnown = !head.columns().isEmpty();
        List<Cells.Line> taken = lines.subList(0, at).stream()
                .filter(line -> choices.taken().contains(line.number()))
                .toList();
        List<Skipped> skipped = lines.subList(0, at).stream()
                .filter(line -> !taken.contains(line))
                .map(line -> new Skipped(line.number(), said(line), Skipped.Reason.HEADING))
                .toList();
        List<Cells.Line> written = new ArrayList<>(taken);
        written.addAll(lines.subList(at + 1, lines.size()));
        List<String> headings = lines.get(at).cells();
        List<@Nullable Column> columns = contents.told(
                chosen(head.columns(), width(lines), choices, isKnown ? Column.OTHER : null),
                headings,
                written,
                choices);
        List<Cells.Line> rows = Contents.dayFirst(columns, written);
        int owner = columns.indexOf(Column.OWNER);
        boolean isLeft = owner >= 0 && owner < columns.indexOf(Column.TITLE);
        MergedOwners merged = isLeft ? MergedOwners.of(rows, owner) : MergedOwners.NONE;
        return new Table(columns, headings, merged.filled(rows), skipped, Set.of(), merged);
    }

    private static Table unheaded(List<Cells.Line> lines, JoinedNames names, Choices choices) {
        List<Column> counted = areCounted(lines, names) ? List.of(Column.NUMBER) : List.of();
        List<@Nullable Column> columns = chosen(counted, width(lines), choices, null);
        boolean areLed = columns.size() > 1
                && (columns.getFirst() == null || columns.getFirst() == Column.OWNER)
                && lines.stream()
                        .map(line -> line.cells().getFirst())
                        .allMatch(cell -> isBlank(cell) || names.isOrganisations(cell));
        MergedOwners merged = areLed ? MergedOwners.of(lines, 0) : MergedOwners.NONE;
        return new Table(columns, List.of(), merged.filled(lines), List.of(), Set.of(), merged);
    }

    /// Whether the first cells count the rows, of which there are two or more, and are the numbers of no cards.
    private static boolean areCounted(List<Cells.Line> lines, JoinedNames names) {
        TitleCell title = new TitleCell(names.lookup(), names.vocabulary());
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i).cells();
            String number = cells.getFirst().strip().replaceFirst("[.)]$", "");
            if (!number.equals(String.valueOf(i + 1)) || title.isOfCard(cells)) {
                return false;
            }
        }
        return lines.size() > 1;
    }

    /// What a line says, its cells apart.
    static String said(Cells.Line line) {
        return line.cells().stream()
                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// A list, whose first line may say that it is one of chunks and then makes none.
    private static Table list(
            List<Cells.Line> lines, boolean isHead, Vocabulary vocabulary, Choices choices, Lookup lookup) {
        if (!isHead || choices.taken().contains(lines.getFirst().number())) {
            Chaff.Sifted sifted = Chaff.of(lines, vocabulary, choices, lookup);
            return new Table(
                    List.of(),
                    List.of(),
                    sifted.lines(),
                    sifted.skipped(),
                    begins(sifted.skipped()),
                    MergedOwners.NONE);
        }
        Cells.Line head = lines.getFirst();
        Chaff.Sifted sifted = Chaff.of(lines.subList(1, lines.size()), vocabulary, choices, lookup);
        List<Skipped> skipped = new ArrayList<>(sifted.skipped());
        skipped.add(new Skipped(head.number(), head.cells().getFirst().strip(), Skipped.Reason.HEADING));
        return new Table(List.of(), List.of(), sifted.lines(), skipped, begins(skipped), MergedOwners.NONE);
    }

    private static Set<Integer> begins(List<Skipped> skipped) {
        return skipped.stream()
                .filter(each -> BEGIN_LISTS.contains(each.reason()))
                .map(Skipped::line)
                .collect(Collectors.toSet());
    }

    /// A table of which each column is a lane, as rows of whose lane it is, what it says and what is beside it.
    /// Titles above it that somebody wants make rows that nobody leads.
    private static Table lanes(Board board, Lookup lookup, Choices choices) {
        Board.Apart apart = board.apart(lookup);
        List<Cells.Line> rows = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (Cells.Line title : board.above()) {
            if (choices.taken().contains(title.number())) {
                rows.add(new Cells.Line(title.number(), List.of("", said(title), "")));
            } else {
                skipped.add(new Skipped(title.number(), said(title), Skipped.Reason.HEADING));
            }
        }
        rows.addAll(apart.rows());
        boolean hasBeside = rows.stream().anyMatch(row -> !isBlank(row.cells().getLast()));
        List<Column> columns = List.of(Column.OWNER, Column.TITLE, Column.NOTES).subList(0, hasBeside ? 3 : 2);
        skipped.add(new Skipped(board.head().number(), said(board.head()), Skipped.Reason.LANE));
        return new Table(
                chosen(columns, columns.size(), choices, null),
                List.of(),
                rows.stream()
                        .map(row -> new Cells.Line(row.number(), row.cells().subList(0, columns.size())))
                        .toList(),
                skipped,
                apart.begins(),
                MergedOwners.NONE);
    }

    Table {
        rows = List.copyOf(rows);
        begins = Set.copyOf(begins);
    }

    /// The same columns with other rows.
    Table withRows(List<Cells.Line> others) {
        return new Table(columns, headings, others, skipped, begins, merged);
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

    static boolean isBlank(String cell) {
        return cell.chars().allMatch(c -> Words.isSpace((char) c));
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
