package dev.trajectory.edit.entry;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the rows of a pasted table; see [Pasted] for what they may say.
///
/// Rows may name each other before they are chunks. So all names are read first, and looked for among the chunks of
/// the plan and those that the rows will be.
final class RowReader {

    private final Plan plan;
    private final Vocabulary vocabulary;
    private final Spot spot;
    private final Map<String, ChunkId> numbered = new HashMap<>();
    private Lookup lookup;

    RowReader(Plan plan, Vocabulary vocabulary, Spot spot) {
        this.plan = plan;
        this.vocabulary = vocabulary;
        this.spot = spot;
        this.lookup = new Lookup(plan);
    }

    List<PastedRow> read(Table table) {
        List<String> titles = new ArrayList<>();
        table.rows().forEach(row -> titles.add(title(table, row)));
        List<Outline.Item> items = Outline.of(titles);
        List<ChunkId> ids = spot.ids().take(items.size(), plan.chunks(), ChunkId::new);
        List<Chunk> coming = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            addComing(OneLine.read(items.get(i).text(), lookup, vocabulary), ids.get(i), coming);
            String number = table.cell(table.rows().get(i), Column.NUMBER).strip();
            if (!number.isEmpty()) {
                numbered.putIfAbsent(Lookup.plain(number), ids.get(i));
            }
        }
        lookup = new Lookup(plan.withChunks(plan.chunks().withAll(coming)));
        List<PastedRow> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(table, table.rows().get(i), items.get(i), ids.get(i)));
        }
        return rows;
    }

    private static void addComing(Entry entry, ChunkId id, List<Chunk> coming) {
        try {
            if (!entry.isLinks()) {
                coming.add(Chunk.of(id, entry.title(), new OrderKey("V"), WorkSpan.NIL));
            }
        } catch (InvalidValue e) {
            // A title that no chunk may have is told as a problem of its row; nothing can wait for it.
        }
    }

    private String title(Table table, Cells.Line row) {
        if (!table.columns().isEmpty()) {
            return table.cell(row, Column.TITLE);
        }
        return Table.indented(row.cells(), titleCell(row));
    }

    /// The first cell that is no number, else the first that is not blank.
    private static int titleCell(Cells.Line row) {
        int first = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (!Table.isBlank(cell)) {
                first = first < 0 ? i : first;
                if (cell.codePoints().anyMatch(Character::isLetter)) {
                    return i;
                }
            }
        }
        return Math.max(0, first);
    }

    private PastedRow row(Table table, Cells.Line row, Outline.Item item, ChunkId id) {
        Entry entry = OneLine.read(item.text(), lookup, vocabulary);
        CellReader cells = new CellReader(lookup, numbered, vocabulary, entry.chips());
        if (table.columns().isEmpty()) {
            cells.readFree(row.cells(), titleCell(row));
        } else {
            cells.readHeaded(table, row.cells());
        }
        String doneWhen = cells.legible(table.cell(row, Column.DONE_WHEN));
        String outcome = cells.legible(table.cell(row, Column.OUTCOME));
        List<String> notes = cells.notes();
        if (entry.title().isBlank() && !entry.isLinks() && entry.problems().isEmpty()) {
            cells.unread(Chip.Problem.NO_TITLE, "", List.of());
        }
        Entry whole = new Entry(item.text(), entry.title(), entry.isLinks(), cells.chips());
        return new PastedRow(row.number(), level(table, row, item.depth()), id, whole, outcome, doneWhen, notes);
    }

    private static int level(Table table, Cells.Line row, int otherwise) {
        String level = table.cell(row, Column.LEVEL).strip();
        return level.matches("\\d{1,3}") ? Integer.parseInt(level) : otherwise;
    }
}
