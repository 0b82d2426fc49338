package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What keys do to how large the board is drawn, and to rows: their cards are put away and taken out again.
final class FoldKeys {

    private static final double STEP = 1.25;

    private final Desk desk;
    private final BoardSurface surface;
    private final Supplier<BoardGrid.@Nullable Cell> cell;

    /// @param cell that is marked; null for none
    FoldKeys(Desk desk, BoardSurface surface, Supplier<BoardGrid.@Nullable Cell> cell) {
        this.desk = desk;
        this.surface = surface;
        this.cell = cell;
    }

    /// @param with what is pressed with plus, minus and 0
    /// @param fold what folds a row
    List<Action> actions(String with, String fold) {
        return List.of(
                Action.onCanvas("foldOther", fold, () -> row() != null, () -> turn(row())),
                Action.onCanvas("foldOtherAlso", "Shortcut+Space", () -> row() != null, () -> turn(row())),
                Action.of(
                        "foldAll",
                        "",
                        () -> fold(desk.plan().organisations().byId().keySet())),
                Action.onCanvas("unfoldAll", "Alt+Shift+8", () -> true, () -> fold(Set.of())),
                Action.of("zoomIn", with + "+Plus", () -> zoom(STEP)),
                Action.of("zoomInAlso", with + "+Equals", () -> zoom(STEP)),
                Action.of("zoomOut", with + "+Minus", () -> zoom(1 / STEP)),
                Action.onCanvas("fit", "F", () -> true, surface::fit),
                Action.of("fitAlso", with + "+0", surface::fit));
    }

    private void zoom(double factor) {
        surface.zoom(surface.getWidth() / 2, surface.getHeight() / 2, factor);
    }

    /// The organisation of the cell marked; else that which leads the chunk selected last, whether its card is put
    /// away or not.
    private @Nullable OrganisationId row() {
        BoardGrid.Cell marked = cell.get();
        if (marked != null) {
            return marked.row().id();
        }
        OrganisationId last = null;
        for (Id id : desk.snapshot().selection()) {
            Chunk chunk = id instanceof ChunkId one ? desk.plan().chunks().find(one) : null;
            last = chunk == null ? last : chunk.owner();
        }
        return last;
    }

    /// Puts the cards of an organisation away, or takes them out again.
    void turn(@Nullable OrganisationId row) {
        if (row != null) {
            surface.switches(surface.switches().turned(row));
        }
    }

    private void fold(Set<OrganisationId> all) {
        surface.switches(surface.switches().withFolded(all));
    }

    /// Takes the cards out among which that of a chunk is.
    void unfold(ChunkId id) {
        Chunk chunk = desk.plan().chunks().find(id);
        BoardSwitches now = surface.switches();
        if (chunk != null && chunk.owner() != null && now.folded().contains(chunk.owner())) {
            turn(chunk.owner());
        }
    }
}
