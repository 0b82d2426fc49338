package dev.trajectory.draw.board;

import dev.trajectory.draw.page.AwardRows;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import java.time.LocalDate;

/// Which part of a board is seen, below the heads of its columns and to the right of the names of its rows.
///
/// @param width of the picture, in pixels
/// @param head the height of the heads
/// @param names the width of the names
/// @param left the x of the board beside the names
/// @param top the y of the board below the heads
public record BoardCamera(double width, double height, double head, double names, double left, double top) {

    private static final double HEAD = 40;
    /// How wide the names of rows are, in pixels on a desktop.
    static final double NAMES = 148;

    /// Sees the beginning of a board.
    public static BoardCamera first(BoardLayout board, double width, double height) {
        PageStyle style = board.style();
        double head = titles(style) + AwardRows.height(strips(board), style.px(1));
        return new BoardCamera(width, height, head, Math.rint(style.px(NAMES)), 0, 0);
    }

    /// How high the names of columns stand, which are the upper part of the head.
    static double titles(PageStyle style) {
        return Math.rint(style.px(HEAD));
    }

    /// Below them lie awards, and below these the flag of the status date: it would hide what an award is.
    private static int strips(BoardLayout board) {
        LocalDate status = board.outlook().plan().settings().statusDate();
        boolean hasFlag = status != null && board.grid().holds(status);
        return board.awards().size() + (hasFlag ? 1 : 0);
    }

    /// A picture as large as all of a board needs.
    public static BoardCamera around(BoardLayout board) {
        BoardCamera first = first(board, 0, 0);
        return first.resized(
                Math.ceil(first.names + board.grid().width()),
                Math.ceil(first.head + board.grid().height()),
                board);
    }

    /// The same with another size of the picture.
    public BoardCamera resized(double newWidth, double newHeight, BoardLayout board) {
        return new BoardCamera(newWidth, newHeight, head, names, left, top).within(board);
    }

    /// Moved by pixels, as far as there is something to see.
    public BoardCamera moved(double right, double down, BoardLayout board) {
        return new BoardCamera(width, height, head, names, left + right, top + down).within(board);
    }

    /// Moved just so far that a part of the board is in sight.
    public BoardCamera reaching(Box part, BoardLayout board) {
        double right = Math.max(0, part.right() - (left + room()));
        double across = part.x() < left ? part.x() - left : right;
        double below = Math.max(0, part.bottom() - (top + roomDown()));
        double down = part.y() < top ? part.y() - top : below;
        return moved(across, down, board);
    }

    private BoardCamera within(BoardLayout board) {
        double most = Math.max(0, board.grid().width() - room());
        double mostDown = Math.max(0, board.grid().height() - roomDown());
        return new BoardCamera(width, height, head, names, Math.clamp(left, 0, most), Math.clamp(top, 0, mostDown));
    }

    /// How much of the board fits beside the names.
    public double room() {
        return Math.max(0, width - names);
    }

    /// How much of the board fits below the heads.
    public double roomDown() {
        return Math.max(0, height - head);
    }

    /// Where an x of the board lies on the picture.
    public double x(double board) {
        return names + board - left;
    }

    public double y(double board) {
        return head + board - top;
    }

    /// Where a part of the board lies on the picture.
    public Box box(Box part) {
        return new Box(x(part.x()), y(part.y()), part.width(), part.height());
    }

    /// Which x of the board lies there on the picture.
    public double onBoardX(double x) {
        return x - names + left;
    }

    public double onBoardY(double y) {
        return y - head + top;
    }

    /// Which part of the board is seen.
    Box seen() {
        return new Box(left, top, room(), roomDown());
    }

    /// Whether some of a part of the board is seen.
    public boolean sees(Box part) {
        return seen().meets(part);
    }
}
