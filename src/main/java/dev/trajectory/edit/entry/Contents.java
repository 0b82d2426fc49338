package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells by all cells of a column what no heading and no cell tells by itself: a column of nothing but organisations,
/// where none is called that of who leads, is that ("Section", "Bucket", "List"); one of nothing but working times
/// with their units says how long, unless its heading has another word for times in it ("Slack", "Lead time"); and
/// days are written month first where one of them can only be read so.
record Contents(Lookup lookup, Vocabulary vocabulary) {

    private static final Pattern SLASHED =
            Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?<rest>\\D.*)?", Pattern.DOTALL);

    private static final int MONTHS = 12;

    /// What columns hold, where some have headings that are not known; what somebody chose stays.
    List<@Nullable Column> told(
            List<@Nullable Column> columns, List<String> headings, List<Cells.Line> rows, Choices choices) {
        List<@Nullable Column> told = new ArrayList<>(columns);
        JoinedNames names = new JoinedNames(lookup, vocabulary);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != Column.OTHER || choices.columns().containsKey(i)) {
                continue;
            }
            if (!told.contains(Column.OWNER) && are(rows, i, names::isOrganisations)) {
                told.set(i, Column.OWNER);
            } else if (!told.contains(Column.WEEKS)
                    && !told.contains(Column.DAYS)
                    && !(i < headings.size() && vocabulary.has(Word.SLACK, headings.get(i)))
                    && are(rows, i, this::isSpan)) {
                told.set(i, Column.WEEKS);
            }
        }
        return told;
    }

    private boolean isSpan(String cell) {
        List<String> words = Arrays.asList(cell.split("[\\s\u00a0]+"));
        return Spoken.spanWords(words, vocabulary) == words.size();
    }

    /// Whether a column has cells, and all are such.
    private static boolean are(List<Cells.Line> rows, int column, Predicate<String> such) {
        List<String> cells = cells(rows, column);
        return !cells.isEmpty() && cells.stream().allMatch(such);
    }

    private static List<String> cells(List<Cells.Line> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !Table.isBlank(cell))
                .toList();
    }

    private static boolean isDay(@Nullable Column column) {
        return column == Column.START || column == Column.FINISH;
    }

    /// The rows of a table, in which days that are written month first have their year first: `4/13/2027`. They
    /// are so where one of them has no month in the middle, and none has none at the beginning.
    static List<Cells.Line> dayFirst(List<@Nullable Column> columns, List<Cells.Line> rows) {
        boolean isMonthFirst = false;
        for (int i = 0; i < columns.size(); i++) {
            for (String cell : isDay(columns.get(i)) ? cells(rows, i) : List.<String>of()) {
                Matcher day = SLASHED.matcher(cell);
                if (day.matches() && Integer.parseInt(day.group(1)) > MONTHS) {
                    return rows;
                }
                isMonthFirst |= day.matches() && Integer.parseInt(day.group(2)) > MONTHS;
            }
        }
        return isMonthFirst ? rows.stream().map(row -> yearFirst(columns, row)).toList() : rows;
    }

    private static Cells.Line yearFirst(List<@Nullable Column> columns, Cells.Line row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Matcher day = SLASHED.matcher(cells.get(i));
            if (isDay(columns.get(i)) && day.matches()) {
                String year = day.group(3).length() == 2 ? "20" + day.group(3) : day.group(3);
                String rest = day.group("rest") == null ? "" : day.group("rest");
                cells.set(i, year + "-" + day.group(1) + "-" + day.group(2) + rest);
            }
        }
        return new Cells.Line(row.number(), cells);
    }
}
