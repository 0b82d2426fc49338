package dev.trajectory.draw.board;

import dev.trajectory.draw.board.BoardGrid.Row;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.ChunkId;
import org.jspecify.annotations.Nullable;

/// A board as a camera sees it: what lies where on the surface it is drawn on, in pixels from that surface's corner.
public record BoardSight(BoardLayout board, BoardCamera camera) {

    /// What is seen of a board at first, on a surface of that size.
    public static BoardSight first(BoardLayout board, double width, double height) {
        return new BoardSight(board, BoardCamera.first(board, width, height));
    }

    /// Another board from where this one is seen, as far as there is something of it there.
    public BoardSight of(BoardLayout other) {
        BoardCamera first = BoardCamera.first(other, camera.width(), camera.height());
        return new BoardSight(other, first.moved(camera.left(), camera.top(), other));
    }

    /// A board whose cells lie where those of this one do, seen from the same place.
    public BoardSight instead(BoardLayout other) {
        return new BoardSight(other, camera);
    }

    /// The same on a surface of another size.
    public BoardSight resized(double width, double height) {
        return new BoardSight(board, camera.resized(width, height, board));
    }

    /// Moved by pixels, as far as there is something to see.
    public BoardSight moved(double right, double down) {
        return new BoardSight(board, camera.moved(right, down, board));
    }

    /// Moved just so far that a part of the board is in sight.
    public BoardSight reaching(Box part) {
        return new BoardSight(board, camera.reaching(part, board));
    }

    /// This board, larger or smaller than in another sight, with what lay at a point there still at that point.
    public BoardSight about(double x, double y, BoardSight before) {
        if (before.board.grid().height() <= 0) {
            return this;
        }
        double across =
                board.grid().width() / before.board.grid().width() * before.camera.onBoardX(x) - camera.onBoardX(x);
        double below =
                board.grid().height() / before.board.grid().height() * before.camera.onBoardY(y) - camera.onBoardY(y);
        return moved(across, below);
    }

    /// Whether cells are drawn at a point, and not the names of rows or columns.
    private boolean isOnCells(double x, double y) {
        return x >= camera.names() && y >= camera.head();
    }

    /// The chunk whose card is at a point; null where there is none.
    public @Nullable ChunkId cardAt(double x, double y) {
        return isOnCells(x, y) ? board.cardAt(camera.onBoardX(x), camera.onBoardY(y)) : null;
    }

    /// The string at a point, or near it; null where there is none.
    public @Nullable DependencyLine lineAt(BoardLook look, double x, double y) {
        return isOnCells(x, y) ? board.strings().at(look, camera.onBoardX(x), camera.onBoardY(y)) : null;
    }

    /// The chunk whose card has a sign of findings at a point; null where there is none.
    public @Nullable ChunkId signAt(double x, double y) {
        return isOnCells(x, y) ? board.signAt(camera.onBoardX(x), camera.onBoardY(y)) : null;
    }

    /// The row whose name is at a point; null where there is none.
    public @Nullable Row nameAt(double x, double y) {
        double down = camera.onBoardY(y);
        return x >= camera.names() || y < camera.head() || down > board.grid().height()
                ? null
                : board.grid().rowAt(down);
    }

    /// Whether a point lies above the names of rows and before those of columns.
    public boolean isInCorner(double x, double y) {
        return x < camera.names() && y < camera.head();
    }

    /// The cell at a point; null beside the board.
    public BoardGrid.@Nullable Cell cellAt(double x, double y) {
        return isOnCells(x, y) ? board.grid().cellAt(camera.onBoardX(x), camera.onBoardY(y)) : null;
    }
}
