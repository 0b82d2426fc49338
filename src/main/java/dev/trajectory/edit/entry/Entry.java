package dev.trajectory.edit.entry;

import dev.trajectory.edit.AddChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a line says.
///
/// @param text the line
/// @param title what is left of it when the chips are taken out; empty for links alone
/// @param isLinks whether it is about chunks that are there already and nothing else
/// @param chips the parts that say more, in the order of the line
public record Entry(String text, String title, boolean isLinks, List<Chip> chips) {

    /// Stands for a place in the priority order until the chunk gets one.
    private static final OrderKey ANYWHERE = new OrderKey("V");

    public Entry {
        chips = List.copyOf(chips);
    }

    /// A chunk of that name, whatever the name looks like.
    static Entry named(String text) {
        String name =
                String.join(" ", Words.of(text).stream().map(Words.Word::text).toList());
        Chip.Problem problem = name.isEmpty() ? null : Legible.title(name);
        Chip unread = problem == null ? null : new Chip.Unread(0, text.length(), problem, name, List.of());
        return new Entry(text, name, false, unread == null ? List.of() : List.of(unread));
    }

    /// How long the chunk takes, where the line says it.
    public Optional<WorkSpan> duration() {
        return chips.stream()
                .filter(Chip.Duration.class::isInstance)
                .map(chip -> ((Chip.Duration) chip).span())
                .findFirst();
    }

    /// The parts that are not understood.
    public List<Chip.Unread> problems() {
        return chips.stream()
                .filter(Chip.Unread.class::isInstance)
                .map(Chip.Unread.class::cast)
                .toList();
    }

    /// One edit that does all the line says; null while there are problems, and where it says nothing.
    public @Nullable Edit edit(Plan plan, Spot spot) {
        if (text.isBlank() || !problems().isEmpty()) {
            return null;
        }
        ChunkId id = spot.ids().take(1, plan.chunks(), ChunkId::new).getFirst();
        Amendments amendments = new Amendments(plan);
        if (!isLinks) {
            Edit add = new AddChunks(List.of(draft(id, spot).chunk()), spot.place());
            if (amendments.perform(add) != null) {
                return add;
            }
        }
        amendments.say(this, id);
        List<Edit> edits = amendments.edits();
        if (edits.size() < 2) {
            return edits.isEmpty() ? null : edits.getFirst();
        }
        List<ChunkId> subjects = subjects();
        Label whole = !subjects.isEmpty()
                ? new Label(Label.Kind.CHANGE, "", List.copyOf(subjects), "")
                : isLinks ? edits.getFirst().label() : new Label(Label.Kind.ADD, "chunks", List.of(id), title);
        return new Together(whole, edits);
    }

    /// The chunk it speaks of, of that id.
    ///
    /// Throws [dev.trajectory.model.InvalidValue] for a title or tag that the problems tell of.
    ChunkDraft draft(ChunkId id, Spot spot) {
        ChunkDraft draft = Chunk.of(id, title, ANYWHERE, spot.duration())
                .draft()
                .parent(spot.parent())
                .owner(spot.owner())
                .workstream(spot.workstream())
                .tranche(spot.tranche())
                .notBefore(spot.notBefore());
        List<OrganisationId> participants = new ArrayList<>();
        List<Dependency> dependencies = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (Chip chip : chips) {
            switch (chip) {
                case Chip.Owner owner -> draft.owner(owner.organisation());
                case Chip.Participant participant -> participants.add(participant.organisation());
                case Chip.Duration duration -> draft.duration(duration.span());
                case Chip.After after -> dependencies.add(after.dependency());
                case Chip.GoLive _ -> draft.goLive(true);
                case Chip.Deadline deadline -> draft.deadline(deadline.day());
                case Chip.NotBefore notBefore -> draft.notBefore(notBefore.day());
                case Chip.Tag tag -> tags.add(tag.tag());
                case Chip.Before _, Chip.Subject _, Chip.Waits _, Chip.Unread _ -> {}
            }
        }
        return draft.participants(participants).dependencies(dependencies).tags(tags);
    }

    /// The chunks that are there already of which it speaks; none where it speaks of a new one.
    List<ChunkId> subjects() {
        return chips.stream()
                .filter(Chip.Subject.class::isInstance)
                .map(chip -> ((Chip.Subject) chip).chunk())
                .toList();
    }
}
