package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a pasted table; see [Pasted] for what they may say.
///
/// Rows may name each other before they are chunks. So all names are read first, and looked for among the chunks of
/// the plan and those that the rows will be; what names nothing is not read again. A number means a chunk of the plan,
/// or one that a row further up will be: nobody knows the numbers of what is still to come.
final class RowReader {

    private static final Pattern NESTED = Pattern.compile("\\d{1,4}(\\.\\d{1,4})*+\\.?");

    private final Plan plan;
    private final Vocabulary vocabulary;
    private final Spot spot;
    private final Table table;
    private final RowNumbers numbers = new RowNumbers();

    /// Whether the names of a table with headings are numbers, all of them: those of cards.
    private final boolean areCards;

    private Lookup lookup;
    private int merged;

    /// @param lookup of the plan
    RowReader(Plan plan, Lookup lookup, Vocabulary vocabulary, Spot spot, Table table) {
        this.plan = plan;
        this.vocabulary = vocabulary;
        this.spot = spot;
        this.table = table;
        areCards = table.has(Column.TITLE)
                && table.rows().stream()
                        .map(row -> table.cell(row, Column.TITLE).strip())
                        .filter(title -> !title.isEmpty())
                        .allMatch(ChunkNames::isNumber);
        this.lookup = lookup;
    }

    /// The rows in their lanes; those of a table with a column of who leads lie in none.
    Lanes.Read lanes(Choices choices) {
        List<Outline.Item> items =
                Outline.of(table.rows().stream().map(this::title).toList(), table.firstRows());
        return table.has(Column.OWNER)
                ? Lanes.none(table.rows(), items)
                : Lanes.of(
                        table.rows(),
                        table.columns().isEmpty() ? Votes.apart(items, vocabulary) : items,
                        table.firstRows(),
                        lookup,
                        choices);
    }

    List<PastedRow> read(List<Lanes.Row> lines) {
        boolean mayBeCards = !table.isHeaded()
                && ListLine.of(lines.stream().map(Lanes.Row::item).toList(), lookup, vocabulary)
                        .mayBeCards();
        List<Entry> titles =
                lines.stream().map(line -> read(line.item(), mayBeCards)).toList();
        BehindNames behind = BehindNames.of(table.isHeaded() ? List.of() : titles, lookup, vocabulary);
        titles = titles.stream().map(behind::read).toList();
        List<ChunkId> ids = ids(titles);
        List<Chunk> coming = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            addComing(titles.get(i), ids.get(i), coming);
            String number = table.cell(lines.get(i).line(), Column.NUMBER).strip();
            if (!number.isEmpty()) {
                numbers.add(number, ids.get(i));
            }
        }
        Plan with = plan.withChunks(plan.chunks().withAll(coming));
        ChunkNumbers all = ChunkNumbers.of(with);
        Map<Integer, ChunkId> said = new HashMap<>(ChunkNumbers.of(plan).chunks());
        lookup = new Lookup(with, all, said);
        boolean isNested = isNested();
        List<PastedRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Cells.Line line = lines.get(i).line();
            Outline.Item item = lines.get(i).item();
            int depth = level(line, item.depth(), isNested);
            PastedRow row = row(line, behind.read(read(item, mayBeCards)), ids.get(i), depth, item.votes());
            rows.add(row.withEntry(inLane(row.entry(), lines.get(i).owner())));
            if (with.chunks().has(ids.get(i))) {
                said.putIfAbsent(all.number(ids.get(i)), ids.get(i));
            }
        }
        return rows;
    }

    /// What a line says in the lane of an organisation, which leads its chunk unless the line says who does.
    private static Entry inLane(Entry entry, @Nullable OrganisationId owner) {
        if (owner == null || entry.isLinks() || entry.chips().stream().anyMatch(Chip.Owner.class::isInstance)) {
            return entry;
        }
        List<Chip> chips = new ArrayList<>(entry.chips());
        chips.addFirst(new Chip.Owner(0, 0, owner));
        return new Entry(entry.text(), entry.title(), false, chips);
    }

    /// The ids of the rows: those that will be chunks are numbered without a gap, before the others.
    private List<ChunkId> ids(List<Entry> titles) {
        List<ChunkId> fresh = spot.ids().take(titles.size(), plan.chunks(), ChunkId::new);
        int chunk = 0;
        int other = (int) titles.stream().filter(title -> !title.isLinks()).count();
        List<ChunkId> ids = new ArrayList<>();
        for (Entry title : titles) {
            ids.add(fresh.get(title.isLinks() ? other++ : chunk++));
        }
        return ids;
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

    /// What a title says. Under headings it is a name or a card and no more, since what else there is to say has
    /// its columns.
    private Entry read(Outline.Item item, boolean mayBeCards) {
        if (table.isHeaded()) {
            return areCards ? card(item.text()) : Entry.named(item.text());
        }
        return new ListLine(lookup, vocabulary, mayBeCards).read(item);
    }

    /// What a row says of the card of that number, before what its other cells say.
    private Entry card(String number) {
        ChunkId chunk = new ChunkNames(lookup).numbered(number);
        Chip chip = chunk == null
                ? new Chip.Unread(0, number.length(), Chip.Problem.NO_NUMBER, number, List.of())
                : new Chip.Subject(0, number.length(), chunk);
        return new Entry(number, "", true, List.of(chip));
    }

    /// Why a row makes nothing; null where it does.
    Skipped.@Nullable Reason skips(Cells.Line row, Choices choices) {
        String title = title(row).strip();
        boolean isTotal = !table.columns().isEmpty()
                && vocabulary.is(Word.TOTAL, title.replaceFirst("(?<![\\s:=])[\\s:=]+$", ""))
                && !choices.taken().contains(row.number());
        return choices.leftOut().contains(row.number())
                ? Skipped.Reason.UNWANTED
                : Table.isBlank(title) ? Skipped.Reason.NO_NAME : isTotal ? Skipped.Reason.TOTAL : null;
    }

    /// What the column of the names says; without one, the cell that does, or all cells of a row about a card.
    private String title(Cells.Line row) {
        if (table.has(Column.TITLE)) {
            return table.cell(row, Column.TITLE);
        }
        int title = titleCell(row);
        return title < 0 ? String.join(" ", row.cells()).strip() : Table.indented(row.cells(), title);
    }

    /// Which cell is the name; -1 where all of the row is about the card whose number it begins with.
    private int titleCell(Cells.Line row) {
        TitleCell title = new TitleCell(lookup, vocabulary);
        return title.isOfCard(row.cells()) ? -1 : title.of(row.cells());
    }

    /// How many of the rows read name no organisation and are led by the one that a row above them names.
    int merged() {
        return merged;
    }

    private PastedRow row(Cells.Line written, Entry entry, ChunkId id, int depth, String votes) {
        boolean isFilled = table.merged().isFilled(written);
        boolean saysWho = isFilled && entry.chips().stream().anyMatch(Chip.Owner.class::isInstance);
        int title = table.has(Column.TITLE) ? -1 : titleCell(written);
        Cells.Line row = saysWho ? table.merged().bare(written) : written;
        CellReader cells = new CellReader(lookup, numbers, vocabulary, entry.chips());
        if (title >= 0 || table.has(Column.TITLE)) {
            cells.read(table, row.cells(), title);
        }
        merged += isFilled && !saysWho && cells.hasLead() ? 1 : 0;
        String doneWhen = cells.text(Column.DONE_WHEN, table.cell(row, Column.DONE_WHEN));
        String outcome = cells.text(Column.OUTCOME, table.cell(row, Column.OUTCOME));
        List<String> notes = new ArrayList<>(cells.notes());
        if (!votes.isEmpty()) {
            notes.add(votes);
        }
        if (entry.isLinks()) {
            Stream.of(outcome, doneWhen).filter(each -> !each.isEmpty()).forEach(notes::add);
        }
        Entry whole = new Entry(entry.text(), entry.title(), entry.isLinks(), cells.chips());
        return new PastedRow(row.number(), depth, id, whole, outcome, doneWhen, notes, List.of());
    }

    /// Whether the numbers of the rows say how deep they lie: 1, 1.1, 1.1.1.
    private boolean isNested() {
        List<String> numbers = table.rows().stream()
                .map(row -> table.cell(row, Column.NUMBER).strip())
                .filter(number -> !number.isEmpty())
                .toList();
        return numbers.stream().allMatch(number -> NESTED.matcher(number).matches())
                && numbers.stream().anyMatch(number -> number.matches(".*\\.\\d+\\.?"));
    }

    private int level(Cells.Line row, int otherwise, boolean isNested) {
        String level = table.cell(row, Column.LEVEL).strip();
        String number = table.cell(row, Column.NUMBER).strip();
        if (level.matches("\\d{1,3}")) {
            return Integer.parseInt(level);
        }
        return isNested && !number.isEmpty() ? number.split("\\.").length - 1 : otherwise;
    }
}
