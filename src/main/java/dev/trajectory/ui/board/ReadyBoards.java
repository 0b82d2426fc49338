package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.outlook.Outlook;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Boards laid out beside the UI thread for outlooks that are about to be shown. The latest alone are kept, for some
/// are overtaken and never shown.
final class ReadyBoards {

    /// Of one plan, first its dates are shown, then what was found about it.
    private static final int MOST = 2;

    private final Deque<BoardLayout> boards = new ArrayDeque<>();

    synchronized void add(BoardLayout board) {
        boards.addLast(board);
        if (boards.size() > MOST) {
            boards.removeFirst();
        }
    }

    /// The board of an outlook, once; null where none is ready that is laid out as it is to be looked at now.
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    synchronized @Nullable BoardLayout take(Outlook outlook, PageStyle style, BoardSwitches switches) {
        for (BoardLayout board : boards) {
            if (board.outlook() == outlook && board.isFor(style, switches)) {
                boards.removeIf(each -> each == board);
                return board;
            }
        }
        return null;
    }
}
