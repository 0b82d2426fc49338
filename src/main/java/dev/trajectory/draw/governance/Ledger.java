package dev.trajectory.draw.governance;

import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Assumption;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Issue;
import dev.trajectory.model.Risk;
import dev.trajectory.schedule.PromiseNow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table of records: what stands in it, in words.
///
/// @param columns their heads
/// @param lines each with an entry for each column
public record Ledger(Topic topic, List<Column> columns, List<Line> lines) {

    /// A column.
    ///
    /// @param width how wide it is, in pixels, and against the others where there is less room or more
    public record Column(String title, double width, boolean isNumber) {}

    /// A row.
    ///
    /// @param row the record it shows
    /// @param section the section of the plan that the record stands in, as the file spells it; empty where it
    /// cannot
    ///     be changed here
    /// @param index where the record stands in its section; -1 for one that the plan does not have yet
    /// @param subject what it opens; null for nothing
    public record Line(
            Record row, String section, int index, @Nullable Subject subject, List<Entry> entries) {
        public Line {
            entries = List.copyOf(entries);
        }

        /// The chunks that the record names; of a gate, what it waits for comes first.
        public List<ChunkId> chunks() {
            return switch (row) {
                case Risk risk -> risk.chunks();
                case Assumption assumption -> assumption.chunks();
                case Issue issue -> issue.chunks();
                case Decision decision -> decision.chunks();
                case Gate gate ->
                    Stream.concat(Stream.ofNullable(gate.producedBy()), gate.unlocks().stream())
                            .toList();
                case Chunk chunk -> List.of(chunk.id());
                case PromiseNow promise -> List.of(promise.dependency().on(), promise.waiter());
                default -> List.of();
            };
        }
    }

    public Ledger {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// The rows that have every word of a text somewhere.
    public Ledger having(String text, Locale locale) {
        List<String> words = Arrays.stream(text.strip().toLowerCase(locale).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? this
                : new Ledger(
                        topic,
                        columns,
                        lines.stream()
                                .filter(line -> words.stream().allMatch(word -> has(line, word, locale)))
                                .toList());
    }

    private static boolean has(Line line, String word, Locale locale) {
        return line.entries().stream()
                .anyMatch(entry -> entry.text().toLowerCase(locale).contains(word));
    }

    /// The rows in the order of a column: numbers by their size, days by the calendar, all else by the alphabet,
    /// what is empty last.
    public Ledger sorted(int column, boolean descending) {
        List<Line> sorted = new ArrayList<>(lines);
        Comparator<Line> by =
                Comparator.comparing(line -> line.entries().get(column).order(), Ledger::compare);
        sorted.sort(descending ? Collections.reverseOrder(by) : by);
        sorted.sort(
                Comparator.comparing(line -> line.entries().get(column).order().isEmpty()));
        return new Ledger(topic, columns, sorted);
    }

    /// The same without the columns that are only worked out and in which nothing stands: they would take room and
    /// say nothing.
    Ledger withoutEmpty() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(column -> lines.isEmpty()
                        || lines.stream()
                                .map(line -> line.entries().get(column))
                                .anyMatch(entry ->
                                        entry.field() != null || !entry.text().isEmpty()))
                .boxed()
                .toList();
        return new Ledger(
                topic,
                kept.stream().map(columns::get).toList(),
                lines.stream()
                        .map(line -> new Line(
                                line.row(),
                                line.section(),
                                line.index(),
                                line.subject(),
                                kept.stream().map(line.entries()::get).toList()))
                        .toList());
    }

    private static int compare(String one, String other) {
        boolean areNumbers = one.matches("-?\\d{1,18}") && other.matches("-?\\d{1,18}");
        return areNumbers
                ? Long.compare(Long.parseLong(one), Long.parseLong(other))
                : String.CASE_INSENSITIVE_ORDER.compare(one, other);
    }
}
