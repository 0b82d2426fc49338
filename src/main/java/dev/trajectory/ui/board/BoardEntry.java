package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.page.Box;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.beside.EntryCard;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Adds chunks on the board: the organisation of the cell leads them, and they begin or end in its months, as far as
/// the rest lets them.
final class BoardEntry {

    /// How much of a cell the line opens beside, in pixels.
    private static final double HEAD = 40;

    private final Desk desk;
    private final BoardSurface surface;
    private final EntryCard card;

    BoardEntry(Desk desk, BoardSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.card = new EntryCard(desk, new BoardGround(surface));
    }

    /// Opens the line for a cell, which is brought into sight.
    void open(BoardGrid.Cell cell) {
        BoardCamera camera = surface.camera();
        if (camera != null) {
            open(cell, camera.box(cell.box().top(Math.min(HEAD, cell.row().height()))));
        }
    }

    /// Opens the line for the cell of a card, which is brought into sight; for the first cell in sight where there
    /// is none.
    void open(@Nullable ChunkId chunk) {
        if (chunk != null) {
            surface.reveal(chunk);
        }
        BoardCamera camera = surface.camera();
        Box place = chunk == null ? null : new BoardGround(surface).place(chunk);
        if (place != null) {
            open(place.middle(), place.centre(), place);
        } else if (camera != null) {
            openAt(camera.names() + 1, camera.head() + 1);
        }
    }

    /// Opens the line for the cell at a point.
    void openAt(double x, double y) {
        open(x, y, new Box(x, y, 1, 1));
    }

    private void open(double x, double y, Box beside) {
        BoardGrid.Cell cell = surface.cellAt(x, y);
        if (cell != null) {
            open(cell, beside);
        }
    }

    private void open(BoardGrid.Cell cell, Box beside) {
        String title = new CellName(desk).say("board.new", cell);
        card.open(title, beside, "", duration -> spot(cell, duration));
    }

    private Spot spot(BoardGrid.Cell cell, WorkSpan duration) {
        LocalDate start = Landing.of(
                        desk.plan(),
                        cell.row().id(),
                        duration,
                        surface.switches().end())
                .early(cell.column());
        return new Spot(
                new Place.AtEnd(),
                null,
                cell.row().id(),
                duration,
                start.isAfter(desk.plan().settings().planStart()) ? start : null,
                desk.session().freshChunkIds());
    }

    boolean close() {
        return card.close();
    }
}
