package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Hold;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Edits that a hand does in one go: fixing and freeing dates, and moving chunks between organisations.
public final class ByHand {

    private ByHand() {}

    /// Fixes the start of chunks.
    public static Edit pin(List<ChunkId> chunks, LocalDate start) {
        return new ChangeChunks<>(chunks, ChunkField.PIN, start);
    }

    /// Lets the engine choose the start again.
    public static Edit unpin(List<ChunkId> chunks) {
        return new ChangeChunks<>(chunks, ChunkField.PIN, null);
    }

    /// Sets the earliest start of chunks.
    public static Edit notBefore(List<ChunkId> chunks, LocalDate start) {
        return new ChangeChunks<>(chunks, ChunkField.NOT_BEFORE, start);
    }

    /// Lets the engine choose the dates of held chunks again.
    public static Edit release(List<ChunkId> chunks) {
        Label label = new Label(Label.Kind.RELEASE, "", List.copyOf(chunks), "");
        return new Together(label, List.of(new ChangeChunks<>(chunks, ChunkField.HOLD, null)));
    }

    /// Gives chunks to another organisation: it leads them from then on, and so takes part in them no more.
    ///
    /// @param plan where the chunks stand
    public static List<Edit> given(Plan plan, List<ChunkId> chunks, OrganisationId owner) {
        List<Edit> edits = new ArrayList<>();
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().find(id);
            if (chunk != null && chunk.participants().contains(owner)) {
                List<OrganisationId> staying = chunk.participants().stream()
                        .filter(each -> !each.equals(owner))
                        .toList();
                edits.add(new ChangeChunks<>(List.of(id), ChunkField.PARTICIPANTS, staying));
            }
        }
        edits.add(new ChangeChunks<@Nullable OrganisationId>(chunks, ChunkField.OWNER, owner));
        return edits;
    }

    /// Gives chunks to another organisation, at a place in the priority order.
    public static Edit toOwner(List<ChunkId> chunks, OrganisationId owner, Place place) {
        Label label = new Label(Label.Kind.MOVE, "", List.copyOf(chunks), "");
        return new Together(
                label, List.of(new ChangeChunks<>(chunks, ChunkField.OWNER, owner), new Prioritise(chunks, place)));
    }

    /// Moves one chunk by days: one that is held takes its hold along and one that is pinned its pin; any other
    /// starts no earlier than on the day it is moved to, or is pinned there.
    ///
    /// @param start the day it starts on now
    /// @param pin whether it is to be pinned
    public static Edit moved(Chunk chunk, LocalDate start, long days, boolean pin) {
        List<ChunkId> one = List.of(chunk.id());
        Hold hold = chunk.hold();
        if (hold != null) {
            Hold shifted = new Hold(hold.start().plusDays(days), hold.finish().plusDays(days));
            return new ChangeChunks<>(one, ChunkField.HOLD, shifted);
        }
        LocalDate target = start.plusDays(days);
        return pin || chunk.pin() != null ? pin(one, target) : notBefore(one, target);
    }
}
