package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        List<Chip> chips = new ArrayList<>(entry.chips());
        List<String> notes = new ArrayList<>();
        if (table.columns().isEmpty()) {
            int title = titleCell(row);
            for (int i = 0; i < row.cells().size(); i++) {
                if (i != title && !Table.isBlank(row.cells().get(i))) {
                    free(row.cells().get(i).strip(), chips, notes);
                }
            }
        } else {
            headed(table, row, chips, notes);
        }
        String doneWhen = text(table.cell(row, Column.DONE_WHEN), chips);
        String outcome = text(table.cell(row, Column.OUTCOME), chips);
        List<String> written = notes.stream().map(note -> text(note, chips)).toList();
        if (entry.title().isBlank() && !entry.isLinks() && entry.problems().isEmpty()) {
            chips.add(unread(Chip.Problem.NO_TITLE, "", List.of()));
        }
        int depth = level(table, row, item.depth());
        return new PastedRow(
                row.number(),
                depth,
                id,
                new Entry(item.text(), entry.title(), entry.isLinks(), chips),
                outcome,
                doneWhen,
                written);
    }

    private static int level(Table table, Cells.Line row, int otherwise) {
        String level = table.cell(row, Column.LEVEL).strip();
        return level.matches("\\d{1,3}") ? Integer.parseInt(level) : otherwise;
    }

    /// A text that a plan may hold; else a problem says so.
    private static String text(String cell, List<Chip> chips) {
        String text = cell.strip();
        try {
            Chunk.of(new ChunkId("x"), "x", new OrderKey("V"), WorkSpan.NIL)
                    .draft()
                    .notes(text)
                    .chunk();
            return text;
        } catch (InvalidValue e) {
            Chip.Problem problem =
                    e.reason() == InvalidValue.Reason.TOO_LONG ? Chip.Problem.TOO_LONG : Chip.Problem.UNWRITABLE;
            chips.add(unread(problem, text, List.of()));
            return "";
        }
    }

    private static Chip unread(Chip.Problem problem, String text, List<? extends Id> candidates) {
        String shown = text.length() > 80 ? text.substring(0, 80) : text;
        return new Chip.Unread(0, text.length(), problem, shown, List.copyOf(candidates));
    }

    /// A cell of which no heading tells what it holds.
    private void free(String cell, List<Chip> chips, List<String> notes) {
        List<String> words = Arrays.asList(cell.split("\\s+"));
        List<OrganisationId> found = lookup.organisations(cell);
        if (Spoken.spanWords(words, vocabulary) == words.size()) {
            span(words, chips, cell);
        } else if (found.size() == 1) {
            organisation(cell, chips);
        } else {
            notes.add(cell);
        }
    }

    private void headed(Table table, Cells.Line row, List<Chip> chips, List<String> notes) {
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).replace('\u00a0', ' ').strip();
            Column column = i < table.columns().size() ? table.columns().get(i) : null;
            if (!cell.isEmpty() && column == null) {
                String heading =
                        i < table.headings().size() ? table.headings().get(i).strip() : "";
                notes.add(heading.isEmpty() ? cell : heading + ": " + cell);
            } else if (!cell.isEmpty() && column != null) {
                headed(column, cell, chips, notes);
            }
        }
        spanBetweenDates(chips);
    }

    private void headed(Column column, String cell, List<Chip> chips, List<String> notes) {
        switch (column) {
            case OWNER, PARTICIPANTS -> Spoken.list(cell).forEach(name -> organisation(name.strip(), chips));
            case WEEKS -> amount(cell, Word.WEEKS, chips);
            case DAYS -> amount(cell, Word.DAYS, chips);
            case START -> day(cell, false, chips);
            case FINISH -> day(cell, true, chips);
            case AFTER -> Spoken.list(cell).forEach(name -> after(name.strip(), chips));
            case TAGS -> Stream.of(cell.split("[,;\\s]+")).forEach(tag -> tag(tag, chips));
            case NOTES -> notes.addFirst(cell);
            case GO_LIVE -> {
                if (vocabulary.is(Word.YES, cell)) {
                    chips.add(new Chip.GoLive(0, cell.length()));
                }
            }
            case TITLE, OUTCOME, DONE_WHEN, NUMBER, LEVEL -> {}
        }
    }

    private void organisation(String name, List<Chip> chips) {
        if (name.isEmpty()) {
            return;
        }
        List<OrganisationId> found = lookup.organisations(Words.unquoted(name));
        if (found.size() != 1) {
            Chip.Problem problem = found.isEmpty() ? Chip.Problem.NO_ORGANISATION : Chip.Problem.WHICH_ORGANISATION;
            chips.add(unread(problem, name, found.isEmpty() ? lookup.organisationsLike(name) : found));
            return;
        }
        OrganisationId organisation = found.getFirst();
        boolean leads = chips.stream().noneMatch(Chip.Owner.class::isInstance);
        chips.add(
                leads
                        ? new Chip.Owner(0, name.length(), organisation)
                        : new Chip.Participant(0, name.length(), organisation));
    }

    private void amount(String cell, Word unit, List<Chip> chips) {
        List<String> words = Arrays.asList(cell.split("\\s+"));
        if (cell.matches("\\d{1,6}([.,]0+)?")) {
            span(Spoken.span(Long.parseLong(cell.replaceFirst("[.,].*", "")), unit), cell, chips);
        } else if (Spoken.spanWords(words, vocabulary) == words.size()) {
            span(words, chips, cell);
        } else {
            chips.add(unread(Chip.Problem.NOT_A_SPAN, cell, List.of()));
        }
    }

    private void span(List<String> words, List<Chip> chips, String cell) {
        span(Spoken.span(words, vocabulary), cell, chips);
    }

    private static void span(@Nullable WorkSpan span, String cell, List<Chip> chips) {
        boolean isTwice = chips.stream().anyMatch(Chip.Duration.class::isInstance);
        if (span == null || isTwice) {
            chips.add(unread(isTwice ? Chip.Problem.TWICE : Chip.Problem.TOO_LONG, cell, List.of()));
        } else {
            chips.add(new Chip.Duration(0, cell.length(), span));
        }
    }

    private void day(String cell, boolean isFinish, List<Chip> chips) {
        List<String> words = Arrays.asList(cell.split("[\\s,]+"));
        LocalDate day = new Days(vocabulary, isFinish).read(words).day();
        if (day == null) {
            chips.add(unread(Chip.Problem.NOT_A_DAY, cell, List.of()));
        } else {
            chips.add(isFinish ? new Chip.Deadline(0, cell.length(), day) : new Chip.NotBefore(0, cell.length(), day));
        }
    }

    private static void spanBetweenDates(List<Chip> chips) {
        LocalDate start = null;
        LocalDate finish = null;
        for (Chip chip : chips) {
            if (chip instanceof Chip.NotBefore notBefore) {
                start = notBefore.day();
            } else if (chip instanceof Chip.Deadline deadline) {
                finish = deadline.day();
            } else if (chip instanceof Chip.Duration) {
                return;
            }
        }
        if (start != null && finish != null && !finish.isBefore(start)) {
            span(Spoken.span((ChronoUnit.DAYS.between(start, finish) + 7) / 7, Word.WEEKS), "", chips);
        }
    }

    private void after(String name, List<Chip> chips) {
        if (name.isEmpty()) {
            return;
        }
        ChunkId row = numbered.get(Lookup.plain(name));
        Entry read = row == null ? OneLine.read("x " + after() + " " + name, lookup, vocabulary) : null;
        Chip chip = row != null
                ? new Chip.After(0, name.length(), row)
                : read != null && read.chips().size() == 1 ? read.chips().getFirst() : null;
        boolean isTwice = chip instanceof Chip.After one
                && chips.stream()
                        .anyMatch(each -> each instanceof Chip.After other
                                && other.chunk().equals(one.chunk()));
        if (chip instanceof Chip.After || chip instanceof Chip.Unread) {
            chips.add(isTwice ? unread(Chip.Problem.TWICE, name, List.of()) : chip);
        } else {
            chips.add(unread(Chip.Problem.NO_CHUNK, name, List.of()));
        }
    }

    private String after() {
        List<String> spellings = vocabulary.words().getOrDefault(Word.AFTER, List.of());
        return spellings.isEmpty() ? "" : spellings.getFirst();
    }

    private static void tag(String tag, List<Chip> chips) {
        String bare = tag.startsWith("#") ? tag.substring(1) : tag;
        if (bare.length() > Id.MAX_LENGTH) {
            chips.add(unread(Chip.Problem.TOO_LONG, bare, List.of()));
        } else if (!bare.isEmpty()) {
            chips.add(new Chip.Tag(0, tag.length(), bare));
        }
    }
}
