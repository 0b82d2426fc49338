package dev.trajectory.edit.entry;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a list or table says that was pasted, to be looked at before it is taken.
///
/// A table has its cells apart by tabs, or by commas or semicolons where its first line names two columns or more. The
/// first line tells what the columns hold, in any order, by what tools call them or by the question of a form; without
/// one, the first cell of a row that is not a number is the title, and cells that are an organisation or a working
/// time are taken as such. What is in a column of another name goes to the notes, so nothing is lost, unless all of
/// its cells tell what it holds ([Contents]). A list lies in levels by how far its lines are set in, by its marks or
/// by its outline numbers, and is parted from what stands around it in a mail or a chat ([Chaff]). Each line of a list
/// may say what [OneLine] reads; under headings a name is a name. An organisation's code or name alone, on a line
/// ([Lanes]) or at the head of columns ([Board]), leads what is below. Rows may wait for each other, by name, or by
/// the numbers in a column of them.
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
/// @param merged how many of the rows name no organisation and are led by the one that a row above them names
/// @param excess where there is more than can be taken in one go, how much that is; then there are no rows
public record Pasted(
        List<PastedColumn> columns,
        boolean isHeaded,
        List<PastedRow> rows,
        List<Skipped> skipped,
        List<Organisation> organisations,
        int merged,
        @Nullable Excess excess,
        Spot spot) {

    /// The most rows, and the most chars.
    public static final int MOST_ROWS = 5_000;

    public static final int MOST_CHARS = 2_000_000;

    /// Stands for a place in the priority order.
    private static final OrderKey ANYWHERE = new OrderKey("V");

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
        Plan known = plan.draft()
                .organisations(plan.organisations().withAll(choices.organisations()))
                .plan();
        Lookup lookup = new Lookup(known);
        Table table = Table.of(text, vocabulary, choices, lookup);
        if (table.rows().size() > MOST_ROWS) {
            return tooMuch(new Excess(true, table.rows().size(), MOST_ROWS), spot);
        }
        List<Skipped> skipped = new ArrayList<>(table.skipped());
        List<Cells.Line> lines = new ArrayList<>();
        RowReader all = new RowReader(known, lookup, vocabulary, spot, table);
        for (Cells.Line row : table.rows()) {
            Skipped.Reason reason = all.skips(row, choices);
            if (reason == null) {
                lines.add(row);
            } else {
                skipped.add(new Skipped(row.number(), Table.said(row), reason));
            }
        }
        RowReader reader = new RowReader(known, lookup, vocabulary, spot, table.withRows(lines));
        Lanes.Read lanes = reader.lanes(choices);
        skipped.addAll(lanes.heads());
        List<PastedRow> rows = reader.read(lanes.rows());
        return new Pasted(
                        table.told(),
                        table.isHeaded(),
                        rows,
                        skipped,
                        choices.organisations(),
                        reader.merged(),
                        null,
                        spot)
                .checked(plan);
    }

    /// This with what cannot be done, of what is understood.
    private Pasted checked(Plan plan) {
        Map<ChunkId, List<Amendments.Refused>> refused = setAside().edits(plan).refused();
        return refused.isEmpty()
                ? this
                : withRows(
                        rows.stream()
                                .map(row -> row.withRefused(refused.getOrDefault(row.id(), List.of())))
                                .toList(),
                        skipped);
    }

    private Pasted withRows(List<PastedRow> changed, List<Skipped> left) {
        return new Pasted(columns, isHeaded, changed, left, organisations, merged, excess, spot);
    }

    private static Pasted tooMuch(Excess excess, Spot spot) {
        return new Pasted(List.of(), false, List.of(), List.of(), List.of(), 0, excess, spot);
    }

    /// This with what is not understood or cannot be done put to the notes of its row; a name that is too long is
    /// cut and stands there whole. Rows that have what no file can hold are left out, and such of which nothing
    /// can be done.
    public Pasted setAside() {
        List<PastedRow> changed = new ArrayList<>();
        List<Skipped> more = new ArrayList<>(skipped);
        for (PastedRow row : rows) {
            PastedRow rest = row.setAside();
            if (rest == null) {
                more.add(new Skipped(row.line(), row.entry().text(), Skipped.Reason.IMPOSSIBLE));
            } else if (rest.doesNothing()) {
                more.add(new Skipped(row.line(), row.entry().text(), Skipped.Reason.REFUSED));
            } else {
                changed.add(rest);
            }
        }
        return withRows(changed, more);
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
        return excess != null || rows.stream().anyMatch(PastedRow::hasProblems);
    }

    /// One edit that does what all rows say; null while there are problems, where there are no rows and where all
    /// that they say is so already.
    public @Nullable Edit edit(Plan plan) {
        List<Edit> edits =
                hasProblems() || rows.isEmpty() ? List.of() : edits(plan).edits();
        if (edits.isEmpty()) {
            return null;
        }
        List<PastedRow> coming =
                rows.stream().filter(row -> !row.entry().isLinks()).toList();
        List<Id> subjects = List.copyOf(coming.stream().map(PastedRow::id).toList());
        String first = coming.isEmpty() ? "" : coming.getFirst().entry().title();
        return new Together(new Label(Label.Kind.PASTE, "chunks", subjects, first), edits);
    }

    private RowEdits edits(Plan plan) {
        List<Edit> first = used().stream()
                .map(each -> (Edit) new PutRecord<>(Section.ORGANISATIONS, each, true))
                .toList();
        return new RowEdits(plan, first, rows, tree().chunks(), spot.place());
    }

    /// How the rows lie below one another.
    public PastedTree tree() {
        return PastedTree.of(rows, spot);
    }

    /// A plan in which what the rows will make has a name, to speak of it.
    public Plan named(Plan plan) {
        List<Chunk> coming = rows.stream()
                .filter(row ->
                        !row.entry().isLinks() && Legible.title(row.entry().title()) == null)
                .map(row -> Chunk.of(row.id(), row.entry().title(), ANYWHERE, spot.duration()))
                .toList();
        return plan.draft()
                .organisations(plan.organisations().withAll(organisations))
                .chunks(plan.chunks().withAll(coming))
                .plan();
    }
}
