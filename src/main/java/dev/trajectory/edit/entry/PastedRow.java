package dev.trajectory.edit.entry;

import dev.trajectory.edit.Refusal;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of what was pasted.
///
/// @param line where in the text it begins, counted in lines from 1; in a table of lanes, in lines of its cells
/// @param depth how deep it lies below others, from 0
/// @param id what its chunk will be known by
/// @param entry what its title says, with what its other cells say as further chips
/// @param outcome one sentence that a user could notice; empty for none
/// @param doneWhen how one can test that it is done; empty for none
/// @param notes what else is in its cells, a line each
/// @param refused what it says that cannot be done after the rows above it
public record PastedRow(
        int line,
        int depth,
        ChunkId id,
        Entry entry,
        String outcome,
        String doneWhen,
        List<String> notes,
        List<Amendments.Refused> refused) {
    public PastedRow {
        notes = List.copyOf(notes);
        refused = List.copyOf(refused);
    }

    PastedRow withEntry(Entry changed) {
        return new PastedRow(line, depth, id, changed, outcome, doneWhen, notes, refused);
    }

    PastedRow withRefused(List<Amendments.Refused> changed) {
        return new PastedRow(line, depth, id, entry, outcome, doneWhen, notes, changed);
    }

    /// Why something that it says cannot be done.
    public List<Refusal> refusals() {
        return refused.stream().map(Amendments.Refused::refusal).toList();
    }

    /// Whether something of it is not understood, or cannot be done.
    public boolean hasProblems() {
        return !entry.problems().isEmpty() || !refused.isEmpty();
    }

    /// Whether it speaks of chunks that are there, and nothing that it says of them can be done.
    boolean doesNothing() {
        List<Chip> chips = entry.chips();
        int subjects = entry.subjects().size();
        boolean saysMore = subjects > 0 && (chips.size() > subjects || !notes.isEmpty());
        return entry.isLinks() && !saysMore && chips.stream().noneMatch(Chip.Waits.class::isInstance);
    }

    /// The longest name that a name too long is cut to.
    private static final int SHORT = 120;

    /// This with what is not understood and what cannot be done in its notes; a name that is too long is cut, and
    /// stands there whole. Null where it has what no file can hold, or cells that no notes can.
    @Nullable
    PastedRow setAside() {
        List<String> more = new ArrayList<>(notes);
        List<Chip> chips = new ArrayList<>();
        String title = entry.title();
        refused.stream()
                .map(Amendments.Refused::title)
                .filter(each -> !each.isEmpty())
                .forEach(more::add);
        for (Chip chip : entry.chips()) {
            if (!(chip instanceof Chip.Unread unread)) {
                if (refused.stream().noneMatch(each -> each.chip().equals(chip))) {
                    chips.add(chip);
                }
            } else if (unread.problem() == Chip.Problem.TOO_LONG
                    && unread.text().equals(entry.title())) {
                title = title.substring(0, Math.max(1, title.lastIndexOf(' ', SHORT)))
                                .strip() + "…";
                more.addFirst(unread.text());
            } else {
                more.add(unread.text());
            }
        }
        Entry rest = new Entry(entry.text(), title, entry.isLinks(), chips);
        boolean isPossible = entry.problems().stream().noneMatch(each -> each.problem() == Chip.Problem.UNWRITABLE)
                && (title.isBlank() ? rest.isLinks() : Legible.title(title) == null)
                && Legible.notes(String.join("\n", more)) == null;
        return isPossible ? new PastedRow(line, depth, id, rest, outcome, doneWhen, more, List.of()) : null;
    }
}
