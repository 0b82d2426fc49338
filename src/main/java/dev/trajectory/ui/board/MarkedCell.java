package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.control.RestTip;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The cell that keys go to, whether or not there is a card in it: the next new chunk lies there. It is the one that
/// is drawn as marked and no other, so that nothing is done in a cell that is not seen to be marked. What is on its
/// ground is said beside it, as it is where the pointer rests.
final class MarkedCell {

    private final Desk desk;
    private final BoardSurface surface;
    private final Supplier<@Nullable ChunkId> card;
    private final RestTip tip;
    private final RestTip pointer;
    private boolean says;

    /// @param card from whose cell keys start
    /// @param pointer what is said where the pointer rests, which ends where keys mark a cell
    MarkedCell(Desk desk, BoardSurface surface, Supplier<@Nullable ChunkId> card, RestTip pointer) {
        this.desk = desk;
        this.surface = surface;
        this.card = card;
        this.pointer = pointer;
        this.tip = new RestTip(surface.overlay());
        surface.onFrame(this::say);
    }

    List<Action> actions() {
        return List.of(
                key("boardCellLeft", "Shortcut+Left", -1, 0),
                key("boardCellRight", "Shortcut+Right", 1, 0),
                key("boardCellUp", "Shortcut+Up", 0, -1),
                key("boardCellDown", "Shortcut+Down", 0, 1));
    }

    private Action key(String id, String key, int right, int down) {
        return Action.onCanvas(id, key, () -> surface.board() != null, () -> go(right, down));
    }

    /// The cell as the board lies now; null where none is marked.
    BoardGrid.@Nullable Cell cell() {
        BoardLayout board = surface.board();
        BoardGrid.Cell was = surface.look().drop();
        return board == null || was == null ? null : board.grid().cell(was);
    }

    private void go(int right, int down) {
        BoardLayout board = surface.board();
        if (board == null || board.grid().rows().isEmpty()) {
            return;
        }
        BoardGrid.Cell from = cell();
        BoardGrid.Cell start = from == null ? start(board) : from;
        BoardGrid.Cell beside = board.grid().beside(start, right, down);
        BoardGrid.Cell there = beside == null ? null : board.grid().cell(beside);
        mark(there == null ? start : there);
    }

    private BoardGrid.Cell start(BoardLayout board) {
        ChunkId chunk = card.get();
        BoardGrid.Cell at = chunk == null ? null : board.cellOf(chunk);
        BoardGrid grid = board.grid();
        return at == null
                ? new BoardGrid.Cell(grid.rows().getFirst(), grid.columns().getFirst())
                : at;
    }

    private void mark(BoardGrid.Cell cell) {
        surface.reveal(cell.box());
        says = true;
        pointer.hide();
        surface.look(surface.look().withDrop(cell));
        surface.redraw();
    }

    /// As long as it is marked, and follows it: out of sight with it, and back again.
    private void say() {
        BoardGrid.Cell cell = cell();
        BoardLayout board = surface.board();
        BoardCamera camera = surface.camera();
        if (!says || cell == null || board == null || camera == null) {
            quiet();
            return;
        }
        CellName name = new CellName(desk);
        if (!camera.sees(cell.box()) || name.ground(board, cell).isEmpty()) {
            tip.hide();
            return;
        }
        Box at = camera.box(cell.box());
        tip.now(
                Math.max(camera.names(), at.x()),
                Math.clamp(at.bottom(), camera.head(), camera.height()),
                name.sentence(board, cell));
    }

    /// Says nothing of it any more: something is held over it, or about to be typed.
    void quiet() {
        says = false;
        tip.hide();
    }

    /// Marks none any more; false when none was.
    boolean close() {
        boolean was = cell() != null;
        quiet();
        surface.look(surface.look().withDrop(null));
        return was;
    }
}
