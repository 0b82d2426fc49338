package dev.trajectory.edit;

import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import java.time.LocalDate;
import java.util.List;

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

    /// Gives chunks to another organisation, at a place in the priority order.
    public static Edit toOwner(List<ChunkId> chunks, OrganisationId owner, Place place) {
        Label label = new Label(Label.Kind.MOVE, "", List.copyOf(chunks), "");
        return new Together(
                label, List.of(new ChangeChunks<>(chunks, ChunkField.OWNER, owner), new Prioritise(chunks, place)));
    }
}
