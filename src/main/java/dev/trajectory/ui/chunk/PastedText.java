package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Column;
import dev.trajectory.edit.entry.Pasted;
import dev.trajectory.edit.entry.PastedRow;
import dev.trajectory.edit.entry.WaitsLine;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.words.WindowWords;
import dev.trajectory.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what a pasted row will make, cell by cell: with what it takes from where it goes, and under the names that
/// other rows of it have.
final class PastedText {

    private static final String BRIEF = "chip.brief.";

    private final Plan plan;
    private final WindowWords words;
    private final Words sentences;
    private final Pasted pasted;
    private final ChipText chips;
    private final Map<Id, String> coming = new HashMap<>();
    private final Set<ChunkId> parents;
    private final Map<ChunkId, OrganisationId> owners;

    PastedText(Plan plan, WindowWords words, Pasted pasted) {
        this.plan = plan;
        this.words = words;
        this.sentences = Words.of(plan, words.locale());
        this.pasted = pasted;
        this.parents = pasted.tree().parents();
        this.owners = pasted.tree().owners();
        this.chips = new ChipText(words, BRIEF, this::name);
        pasted.organisations().forEach(each -> coming.put(each.id(), each.code()));
        pasted.rows().forEach(row -> coming.put(row.id(), row.entry().title()));
    }

    private String name(Id id) {
        String row = coming.get(id);
        Organisation organisation =
                id instanceof OrganisationId one ? plan.organisations().find(one) : null;
        if (organisation != null) {
            return organisation.code();
        }
        return row != null && !(id instanceof ChunkId one && plan.chunks().has(one)) ? row : sentences.name(id);
    }

    /// What a row says in a column; empty for nothing.
    String cell(PastedRow row, Column column) {
        return switch (column) {
            case NUMBER -> Integer.toString(row.line());
            case TITLE -> title(row);
            case OWNER ->
                row.entry().isLinks()
                        ? said(row, Chip.Owner.class, owner -> name(owner.organisation()), "")
                        : owner(row);
            case PARTICIPANTS -> said(row, Chip.Participant.class, each -> name(each.organisation()), "");
            case WEEKS, DAYS ->
                said(
                        row,
                        Chip.Duration.class,
                        each -> each.span().toString(),
                        parents.contains(row.id())
                                ? ""
                                : pasted.spot().duration().toString());
            case START -> said(row, Chip.NotBefore.class, each -> words.day(each.day()), "");
            case FINISH -> said(row, Chip.Deadline.class, each -> words.day(each.day()), "");
            case AFTER ->
                row.entry().chips().stream()
                        .flatMap(chip -> switch (chip) {
                            case Chip.After after ->
                                Stream.of((name(after.chunk()) + " " + WaitsLine.code(after.dependency())).strip());
                            case Chip.Before before -> Stream.of(chips.words(before));
                            default -> Stream.of();
                        })
                        .collect(Collectors.joining(", "));
            case TAGS -> said(row, Chip.Tag.class, Chip.Tag::tag, "");
            case OUTCOME -> row.outcome();
            case DONE_WHEN -> row.doneWhen();
            case NOTES -> String.join(" · ", row.notes());
            case GO_LIVE -> said(row, Chip.GoLive.class, _ -> words.say("paste.yes"), "");
            case LEVEL, OTHER, LEFT_OUT -> "";
        };
    }

    private String owner(PastedRow row) {
        OrganisationId owner = owners.get(row.id());
        return owner == null ? "" : name(owner);
    }

    /// The name, or what is done to chunks that are there already.
    private String title(PastedRow row) {
        if (!row.entry().isLinks()) {
            return row.entry().title().isBlank()
                    ? row.entry().text().strip()
                    : row.entry().title();
        }
        ChipText sentence = new ChipText(words, ChipText.LONG, this::name);
        String said = row.entry().chips().stream()
                .filter(chip -> chip instanceof Chip.Waits || chip instanceof Chip.Subject)
                .map(sentence::words)
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? row.entry().text().strip() : said;
    }

    private static <C extends Chip> String said(
            PastedRow row, Class<C> kind, Function<C, String> text, String otherwise) {
        List<String> said = row.entry().chips().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(text)
                .toList();
        return said.isEmpty() ? (row.entry().isLinks() ? "" : otherwise) : String.join(", ", said);
    }
}
