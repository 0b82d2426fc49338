package dev.trajectory.edit.entry;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What lines such as `12 @EGH 3w after 7` and `12>15` change in chunks that are there already, one part after the
/// other, each in the plan as the part before left it.
///
/// What a line says takes the place of what the chunk had; what it touches, its tags and what it waits for are added
/// to. What is so already changes nothing: a number alone behind "after" does not say how the chunk waits.
final class Amendments {

    private final List<Edit> edits = new ArrayList<>();
    private final List<Edit> impossible = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private Plan now;

    Amendments(Plan plan) {
        this.now = plan;
    }

    /// A part of a line that cannot be done, and why.
    ///
    /// @param title of the chunk that it names besides; empty for none
    record Refused(Chip chip, String title, Refusal refusal) {}

    /// All that is done, in order; with it what is refused, so that it is refused as a whole.
    List<Edit> edits() {
        List<Edit> all = new ArrayList<>(edits);
        all.addAll(impossible);
        return all;
    }

    List<Refused> refused() {
        return refused;
    }

    Plan plan() {
        return now;
    }

    /// Does an edit, and keeps it where it changes something; tells why not where it is refused.
    @SuppressWarnings("ReferenceEquality") // an edit that changes nothing answers with the very plan
    @Nullable
    Refusal perform(Edit edit) {
        return switch (edit.apply(now)) {
            case Result.Refused(Refusal refusal) -> refusal;
            case Result.Changed(Plan next) -> {
                if (next != now) {
                    edits.add(edit);
                    now = next;
                }
                yield null;
            }
        };
    }

    /// Does what a line says to chunks that are there: the owner first, for what waits for other organisations is
    /// a promise.
    ///
    /// @param id of the chunk the line adds
    void say(Entry entry, ChunkId id) {
        List<ChunkId> subjects = entry.subjects();
        for (boolean isTie : new boolean[] {false, true}) {
            for (Chip chip : entry.chips()) {
                if (isTie(chip) == isTie) {
                    say(chip, subjects, id);
                }
            }
        }
    }

    /// Does what a row says to chunks that are there; what it notes goes to the notes of the chunk that it is
    /// about.
    void say(PastedRow row) {
        say(row.entry(), row.id());
        for (ChunkId id :
                row.notes().isEmpty() ? List.<ChunkId>of() : row.entry().subjects()) {
            Chunk subject = now.chunks().get(id);
            List<String> notes = new ArrayList<>(row.notes());
            if (!subject.notes().isBlank()) {
                notes.addFirst(subject.notes());
            }
            Edit note = change(subject, ChunkField.NOTES, String.join("\n", notes));
            if (perform(note) != null) {
                refuse(note);
            }
        }
    }

    /// Has all of it refused.
    void refuse(Edit edit) {
        impossible.add(edit);
    }

    private static boolean isTie(Chip chip) {
        return chip instanceof Chip.After || chip instanceof Chip.Before || chip instanceof Chip.Waits;
    }

    /// What a part says of each of the chunks of which the line speaks, or of the one it adds.
    private void say(Chip chip, List<ChunkId> subjects, ChunkId id) {
        if (subjects.isEmpty() || chip instanceof Chip.Waits) {
            perform(chip, links(chip, id));
        } else {
            subjects.forEach(subject -> perform(chip, edits(chip, now.chunks().get(subject))));
        }
    }

    private void perform(Chip chip, List<Edit> wanted) {
        for (Edit edit : wanted) {
            Refusal refusal = perform(edit);
            if (refusal != null) {
                impossible.add(edit);
                refused.add(new Refused(chip, title(chip), refusal));
            }
        }
    }

    private String title(Chip chip) {
        Chunk named = switch (chip) {
            case Chip.After after -> now.chunks().find(after.chunk());
            case Chip.Before before -> now.chunks().find(before.chunk());
            default -> null;
        };
        return named == null ? "" : named.title();
    }

    private List<Edit> links(Chip chip, ChunkId id) {
        return switch (chip) {
            case Chip.Before before -> link(before.chunk(), id);
            case Chip.Waits waits -> link(waits.second(), waits.first());
            default -> List.of();
        };
    }

    private List<Edit> edits(Chip chip, Chunk chunk) {
        return switch (chip) {
            case Chip.Owner owner ->
                List.of(
                        participants(chunk, owner.organisation(), false),
                        change(chunk, ChunkField.OWNER, owner.organisation()));
            case Chip.Participant participant when participant.organisation().equals(chunk.owner()) -> List.of();
            case Chip.Participant participant -> List.of(participants(chunk, participant.organisation(), true));
            case Chip.Duration duration -> List.of(change(chunk, ChunkField.DURATION, duration.span()));
            case Chip.GoLive _ -> List.of(change(chunk, ChunkField.GO_LIVE, true));
            case Chip.Deadline deadline -> List.of(change(chunk, ChunkField.DEADLINE, deadline.day()));
            case Chip.NotBefore notBefore -> List.of(change(chunk, ChunkField.NOT_BEFORE, notBefore.day()));
            case Chip.Tag tag -> {
                SequencedSet<String> tags = new LinkedHashSet<>(chunk.tags());
                tags.add(tag.tag());
                yield List.of(change(chunk, ChunkField.TAGS, List.copyOf(tags)));
            }
            case Chip.After after -> tie(chunk, after);
            case Chip.Before before -> link(before.chunk(), chunk.id());
            case Chip.Subject _, Chip.Waits _, Chip.Unread _ -> List.of();
        };
    }

    private static Edit participants(Chunk chunk, OrganisationId organisation, boolean isTouched) {
        SequencedSet<OrganisationId> participants = new LinkedHashSet<>(chunk.participants());
        if (isTouched) {
            participants.add(organisation);
        } else {
            participants.remove(organisation);
        }
        return change(chunk, ChunkField.PARTICIPANTS, List.copyOf(participants));
    }

    private static <V extends @Nullable Object> Edit change(Chunk chunk, ChunkField<V> field, V value) {
        return new ChangeChunks<>(List.of(chunk.id()), field, value);
    }

    private List<Edit> link(ChunkId waiting, ChunkId on) {
        return dependencies(waiting, on).isEmpty() ? List.of(Link.of(waiting, on)) : List.of();
    }

    private List<Dependency> dependencies(ChunkId waiting, ChunkId on) {
        Chunk waiter = now.chunks().find(waiting);
        return waiter == null
                ? List.of()
                : waiter.dependencies().stream()
                        .filter(each -> each.on().equals(on))
                        .toList();
    }

    /// Ties a chunk as a line says. One that waits for the other in some way already waits in the way said from
    /// now on; where it does so in several ways and none of that type, which is meant is not clear, and the link
    /// is refused.
    private List<Edit> tie(Chunk chunk, Chip.After after) {
        List<Dependency> known = dependencies(chunk.id(), after.chunk());
        Dependency meant = known.stream()
                .filter(each -> each.type() == after.type())
                .findFirst()
                .orElse(known.size() == 1 ? known.getFirst() : null);
        if (meant == null) {
            return after.isPlain() && !known.isEmpty()
                    ? List.of()
                    : List.of(new Link(chunk.id(), after.chunk(), after.type(), after.lag()));
        }
        Dependency changed = new Dependency(meant.on(), after.type(), after.lag(), meant.kind(), meant.promise());
        return after.isPlain() || changed.equals(meant)
                ? List.of()
                : List.of(new ChangeDependency(chunk.id(), meant, changed));
    }
}
