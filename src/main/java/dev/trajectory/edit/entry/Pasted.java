package dev.trajectory.edit.entry;

import dev.trajectory.edit.AddChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a list or table says that was pasted, to be looked at before it is taken.
///
/// A table has its cells apart by tabs, or by commas or semicolons where its first line names two columns or more. The
/// first line tells what the columns hold, in any order; without one, the first cell of a row that is not a number is
/// the title, and cells that are an organisation or a working time are taken as such. What is in a column of another
/// name goes to the notes, so nothing is lost. A list lies in levels by how far its lines are set in, by its marks or
/// by its outline numbers. Each line may say what [OneLine] reads. Rows may wait for each other, by name, or by the
/// numbers in a column of them.
///
/// A start becomes the earliest start and a finish the deadline; where both are there and no working time is, it is
/// the weeks between them.
///
/// @param columns what the columns hold, in order, where a first line told; null for those not known
/// @param rows from the first to the last
/// @param excess where there is more than can be taken in one go, how much that is; then there are no rows
public record Pasted(
        List<@Nullable Column> columns,
        List<PastedRow> rows,
        @Nullable Excess excess,
        Spot spot) {

    /// The most rows, and the most chars.
    public static final int MOST_ROWS = 5_000;

    public static final int MOST_CHARS = 2_000_000;

    /// How much there is, of what can be taken.
    ///
    /// @param inRows whether rows are counted; else chars
    public record Excess(boolean inRows, long count, long most) {}

    public Pasted {
        rows = List.copyOf(rows);
    }

    public static Pasted read(String text, Plan plan, Vocabulary vocabulary, Spot spot) {
        if (text.length() > MOST_CHARS) {
            return new Pasted(List.of(), List.of(), new Excess(false, text.length(), MOST_CHARS), spot);
        }
        Table table = Table.of(text, vocabulary);
        if (table.rows().size() > MOST_ROWS) {
            return new Pasted(
                    table.columns(), List.of(), new Excess(true, table.rows().size(), MOST_ROWS), spot);
        }
        return new Pasted(table.columns(), new RowReader(plan, vocabulary, spot).read(table), null, spot);
    }

    /// This with what is not understood in one row put to its notes. A row without a title stays as it is.
    ///
    /// @param row counted from 0
    public Pasted setAside(int row) {
        PastedRow old = rows.get(row);
        Entry entry = old.entry();
        if (entry.title().isBlank() && !entry.isLinks()) {
            return this;
        }
        List<String> notes = new ArrayList<>(old.notes());
        List<Chip> chips = new ArrayList<>();
        for (Chip chip : entry.chips()) {
            if (chip instanceof Chip.Unread unread && unread.problem() != Chip.Problem.UNWRITABLE) {
                notes.add(unread.text());
            } else {
                chips.add(chip);
            }
        }
        List<PastedRow> changed = new ArrayList<>(rows);
        Entry rest = new Entry(entry.text(), entry.title(), entry.isLinks(), chips);
        changed.set(row, new PastedRow(old.line(), old.depth(), old.id(), rest, old.outcome(), old.doneWhen(), notes));
        return new Pasted(columns, changed, excess, spot);
    }

    /// Whether there is anything to be said before it can be taken.
    public boolean hasProblems() {
        return excess != null
                || rows.stream().anyMatch(row -> !row.entry().problems().isEmpty());
    }

    /// One edit that does what all rows say; null while there are problems, and where there are no rows.
    public @Nullable Edit edit(Plan plan) {
        if (hasProblems() || rows.isEmpty()) {
            return null;
        }
        List<Chunk> chunks = new ArrayList<>();
        List<Edit> links = new ArrayList<>();
        List<PastedRow> above = new ArrayList<>();
        for (PastedRow row : rows) {
            while (!above.isEmpty() && above.getLast().depth() >= row.depth()) {
                above.removeLast();
            }
            links.addAll(row.entry().changes(plan, row.id()));
            if (!row.entry().isLinks()) {
                chunks.add(chunk(
                        row, above.isEmpty() ? spot.parent() : above.getLast().id()));
                above.add(row);
            }
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new AddChunks(chunks, spot.place(), Label.Kind.PASTE));
        edits.addAll(links);
        List<Id> subjects = List.copyOf(chunks.stream().map(Chunk::id).toList());
        String first = chunks.isEmpty() ? "" : chunks.getFirst().title();
        return new Together(new Label(Label.Kind.PASTE, "chunks", subjects, first), edits);
    }

    private Chunk chunk(PastedRow row, @Nullable ChunkId parent) {
        return row.entry()
                .draft(row.id(), spot)
                .parent(parent)
                .outcome(row.outcome())
                .doneWhen(row.doneWhen())
                .notes(String.join("\n", row.notes()))
                .chunk();
    }
}
