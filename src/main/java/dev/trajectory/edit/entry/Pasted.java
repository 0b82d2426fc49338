package dev.trajectory.edit.entry;

import dev.trajectory.edit.AddChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a list or table says that was pasted, to be looked at before it is taken.
///
/// A table has its cells apart by tabs, or by commas or semicolons where its first line names two columns or more. The
/// first line tells what the columns hold, in any order, by what tools call them or by the question of a form; without
/// one, the first cell of a row that is not a number is the title, and cells that are an organisation or a working
/// time are taken as such. What is in a column of another name goes to the notes, so nothing is lost. A list lies in
/// levels by how far its lines are set in, by its marks or by its outline numbers, and is parted from what stands
/// around it in a mail or a chat ([Chaff]). Each line of a list may say what [OneLine] reads; under headings a name is
/// a name. Rows may wait for each other, by name, or by the numbers in a column of them.
///
/// A start becomes the earliest start and a finish the deadline; where both are there and no working time is, it is
/// the weeks between them.
///
/// What can be read in several ways is for [Choices] to say.
///
/// @param columns the columns of a table, in order; none for a list
/// @param isHeaded whether the first line names the columns
/// @param rows from the first to the last
/// @param skipped lines that make nothing, in the order of the text, and why
/// @param organisations those that are added with the chunks, where rows name them
/// @param excess where there is more than can be taken in one go, how much that is; then there are no rows
public record Pasted(
        List<PastedColumn> columns,
        boolean isHeaded,
        List<PastedRow> rows,
        List<Skipped> skipped,
        List<Organisation> organisations,
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
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        organisations = List.copyOf(organisations);
        skipped =
                skipped.stream().sorted(Comparator.comparingInt(Skipped::line)).toList();
    }

    public static Pasted read(String text, Plan plan, Vocabulary vocabulary, Spot spot, Choices choices) {
        if (text.length() > MOST_CHARS) {
            return tooMuch(new Excess(false, text.length(), MOST_CHARS), spot);
        }
        Table table = Table.of(text, vocabulary, choices);
        if (table.rows().size() > MOST_ROWS) {
            return tooMuch(new Excess(true, table.rows().size(), MOST_ROWS), spot);
        }
        List<Skipped> skipped = new ArrayList<>(table.skipped());
        List<Cells.Line> lines = new ArrayList<>();
        for (Cells.Line row : table.rows()) {
            boolean isUnwanted = choices.leftOut().contains(row.number());
            if (isUnwanted || Table.isBlank(RowReader.title(table, row))) {
                Skipped.Reason reason = isUnwanted ? Skipped.Reason.UNWANTED : Skipped.Reason.NO_NAME;
                skipped.add(new Skipped(row.number(), said(row), reason));
            } else {
                lines.add(row);
            }
        }
        Plan known = plan.draft()
                .organisations(plan.organisations().withAll(choices.organisations()))
                .plan();
        List<PastedRow> rows = new RowReader(known, vocabulary, spot, table.withRows(lines)).read();
        return new Pasted(table.told(), table.isHeaded(), rows, skipped, choices.organisations(), null, spot);
    }

    private static Pasted tooMuch(Excess excess, Spot spot) {
        return new Pasted(List.of(), false, List.of(), List.of(), List.of(), excess, spot);
    }

    private static String said(Cells.Line row) {
        return row.cells().stream()
                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// This with what is not understood put to the notes of its row; a name that is too long is cut and stands
    /// there whole. Rows that have what no file can hold are left out.
    public Pasted setAside() {
        List<PastedRow> changed = new ArrayList<>();
        List<Skipped> more = new ArrayList<>(skipped);
        for (PastedRow row : rows) {
            PastedRow rest = row.setAside();
            if (rest == null) {
                more.add(new Skipped(row.line(), row.entry().text(), Skipped.Reason.IMPOSSIBLE));
            } else {
                changed.add(rest);
            }
        }
        return new Pasted(columns, isHeaded, changed, more, organisations, excess, spot);
    }

    /// The names that rows give to organisations that are not there, each once however its letters are written;
    /// without those that no organisation may have.
    public List<String> unknownOrganisations() {
        Map<String, String> names = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.entry().problems().stream())
                .filter(unread -> unread.problem() == Chip.Problem.NO_ORGANISATION)
                .map(unread -> Words.unquoted(unread.text())
                        .replaceAll("[\\s\u00a0]+", " ")
                        .strip())
                .filter(Legible::isOrganisation)
                .forEach(name -> names.putIfAbsent(Lookup.plain(name), name));
        return List.copyOf(names.values());
    }

    /// Those of the organisations that a row needs.
    private List<Organisation> used() {
        Set<OrganisationId> named = new HashSet<>();
        for (PastedRow row : rows) {
            for (Chip chip : row.entry().chips()) {
                if (chip instanceof Chip.Owner owner) {
                    named.add(owner.organisation());
                } else if (chip instanceof Chip.Participant participant) {
                    named.add(participant.organisation());
                }
            }
        }
        return organisations.stream().filter(each -> named.contains(each.id())).toList();
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
        List<Integer> above = above();
        Set<ChunkId> parents = parents();
        Map<ChunkId, OrganisationId> owners = owners();
        for (int i = 0; i < rows.size(); i++) {
            PastedRow row = rows.get(i);
            links.addAll(row.entry().changes(plan, row.id()));
            if (!row.entry().isLinks()) {
                int parent = above.get(i);
                chunks.add(chunk(
                        row,
                        parent < 0 ? spot.parent() : rows.get(parent).id(),
                        parents.contains(row.id()),
                        owners.get(row.id())));
            }
        }
        List<Edit> edits = new ArrayList<>();
        used().forEach(each -> edits.add(new PutRecord<>(Section.ORGANISATIONS, each, true)));
        edits.add(new AddChunks(chunks, spot.place(), Label.Kind.PASTE));
        edits.addAll(links);
        List<Id> subjects = List.copyOf(chunks.stream().map(Chunk::id).toList());
        String first = chunks.isEmpty() ? "" : chunks.getFirst().title();
        return new Together(new Label(Label.Kind.PASTE, "chunks", subjects, first), edits);
    }

    /// Which row each row lies below; -1 for none.
    private List<Integer> above() {
        List<Integer> above = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PastedRow row = rows.get(i);
            while (!open.isEmpty() && rows.get(open.getLast()).depth() >= row.depth()) {
                open.removeLast();
            }
            above.add(open.isEmpty() ? -1 : open.getLast());
            if (!row.entry().isLinks()) {
                open.add(i);
            }
        }
        return above;
    }

    /// How deep each row lies below others, from 0.
    public List<Integer> levels() {
        List<Integer> levels = new ArrayList<>();
        for (int parent : above()) {
            levels.add(parent < 0 ? 0 : levels.get(parent) + 1);
        }
        return levels;
    }

    /// The rows that others lie below.
    public Set<ChunkId> parents() {
        return above().stream()
                .filter(row -> row >= 0)
                .map(row -> rows.get(row).id())
                .collect(Collectors.toSet());
    }

    /// The rows that will be chunks and lie below no other.
    public List<ChunkId> tops() {
        List<Integer> above = above();
        return IntStream.range(0, rows.size())
                .filter(row -> above.get(row) < 0 && !rows.get(row).entry().isLinks())
                .mapToObj(row -> rows.get(row).id())
                .toList();
    }

    /// Who leads the chunk of each row: whom it names, else who leads what it lies below, else who leads where
    /// it goes.
    public Map<ChunkId, OrganisationId> owners() {
        Map<ChunkId, OrganisationId> owners = new HashMap<>();
        List<Integer> above = above();
        for (int i = 0; i < rows.size(); i++) {
            PastedRow row = rows.get(i);
            OrganisationId otherwise = above.get(i) < 0
                    ? spot.owner()
                    : owners.get(rows.get(above.get(i)).id());
            OrganisationId owner = row.entry().chips().stream()
                    .filter(Chip.Owner.class::isInstance)
                    .map(chip -> ((Chip.Owner) chip).organisation())
                    .findFirst()
                    .orElse(otherwise);
            if (owner != null) {
                owners.put(row.id(), owner);
            }
        }
        return owners;
    }

    /// What has others below it takes the time that they do, unless it says how long.
    private Chunk chunk(PastedRow row, @Nullable ChunkId parent, boolean isParent, @Nullable OrganisationId owner) {
        boolean saysHowLong = row.entry().chips().stream().anyMatch(Chip.Duration.class::isInstance);
        ChunkDraft draft = row.entry()
                .draft(row.id(), spot)
                .parent(parent)
                .owner(owner)
                .outcome(row.outcome())
                .doneWhen(row.doneWhen())
                .notes(String.join("\n", row.notes()));
        return (isParent && !saysHowLong ? draft.duration(WorkSpan.NIL) : draft).chunk();
    }
}
