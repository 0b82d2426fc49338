package dev.trajectory.edit.entry;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Says what keeps a text from standing in a plan: asked of a chunk that nobody sees.
final class Legible {

    private Legible() {}

    /// What keeps a text from being a chunk's title; null where nothing does.
    static Chip.@Nullable Problem title(String text) {
        return problem(draft -> draft.title(text));
    }

    /// What keeps a text from being a tag.
    static Chip.@Nullable Problem tag(String text) {
        return problem(draft -> draft.tags(List.of(text)));
    }

    /// What keeps a text from being what is said at length: notes, an outcome, what done means.
    static Chip.@Nullable Problem notes(String text) {
        return problem(draft -> draft.notes(text));
    }

    /// Whether an organisation may be called so.
    static boolean isOrganisation(String name) {
        try {
            Organisation.named(new OrganisationId("x"), "x", name);
            return true;
        } catch (InvalidValue e) {
            return false;
        }
    }

    private static Chip.@Nullable Problem problem(Consumer<ChunkDraft> change) {
        try {
            ChunkDraft draft = Chunk.of(new ChunkId("x"), "x", new OrderKey("V"), WorkSpan.NIL)
                    .draft();
            change.accept(draft);
            draft.chunk();
            return null;
        } catch (InvalidValue e) {
            return e.reason() == InvalidValue.Reason.TOO_LONG ? Chip.Problem.TOO_LONG : Chip.Problem.UNWRITABLE;
        }
    }
}
