package dev.trajectory.edit.entry;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Link;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What a line such as `12 @EGH 3w after 7` changes in a chunk that is there already: what the line says takes the
/// place of what the chunk had; what it touches, its tags and what it waits for are added to.
///
/// @param chunk as it is
/// @param chips what the line says of it
record Amendment(Chunk chunk, List<Chip> chips) {

    /// What is not so yet, in an order in which each can be done: the owner first, for what waits for other
    /// organisations is a promise.
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        SequencedSet<OrganisationId> participants = new LinkedHashSet<>(chunk.participants());
        SequencedSet<String> tags = new LinkedHashSet<>(chunk.tags());
        List<Edit> links = new ArrayList<>();
        for (Chip chip : chips) {
            switch (chip) {
                case Chip.Owner owner -> {
                    participants.remove(owner.organisation());
                    edits.add(change(ChunkField.OWNER, owner.organisation()));
                }
                case Chip.Participant participant -> participants.add(participant.organisation());
                case Chip.Duration duration -> edits.add(change(ChunkField.DURATION, duration.span()));
                case Chip.GoLive _ -> edits.add(change(ChunkField.GO_LIVE, true));
                case Chip.Deadline deadline -> edits.add(change(ChunkField.DEADLINE, deadline.day()));
                case Chip.NotBefore notBefore -> edits.add(change(ChunkField.NOT_BEFORE, notBefore.day()));
                case Chip.Tag tag -> tags.add(tag.tag());
                case Chip.After after -> {
                    if (!waitsFor(after.chunk())) {
                        links.add(new Link(chunk.id(), after.chunk(), after.type(), after.lag()));
                    }
                }
                case Chip.Before before -> links.add(Link.of(before.chunk(), chunk.id()));
                case Chip.Subject _, Chip.Waits _, Chip.Unread _ -> {}
            }
        }
        if (!List.copyOf(participants).equals(chunk.participants())) {
            edits.add(change(ChunkField.PARTICIPANTS, List.copyOf(participants)));
        }
        if (!List.copyOf(tags).equals(chunk.tags())) {
            edits.add(change(ChunkField.TAGS, List.copyOf(tags)));
        }
        edits.addAll(links);
        return edits;
    }

    private <V extends @Nullable Object> Edit change(ChunkField<V> field, V value) {
        return new ChangeChunks<>(List.of(chunk.id()), field, value);
    }

    private boolean waitsFor(ChunkId other) {
        return chunk.dependencies().stream().anyMatch(each -> each.on().equals(other));
    }
}
