package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.outlook.Outlook;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The board of the plan as it is, and what it would be with a card dropped, laid out beside the UI thread where what
/// is to be shown is known before.
///
/// [#prepareNext] and [#prepare] may be called on any thread; all else on the UI thread.
final class Boards {

    private final Locale locale;
    private final ReadyBoards ready = new ReadyBoards();
    private volatile @Nullable HeldBoard held;
    private boolean isLonger;

    Boards(Locale locale) {
        this.locale = locale;
    }

    /// The board as it is now; null before there is any.
    @Nullable
    BoardLayout now() {
        HeldBoard board = held;
        return board == null ? null : board.now();
    }

    /// Makes the board of what is about to be shown ready.
    void prepareNext(Outlook next) {
        HeldBoard board = held;
        if (board != null) {
            ready.add(board.settled().next(next).strung());
        }
    }

    /// The board of an outlook, which is from now on the one there is.
    BoardLayout of(Outlook outlook, PageStyle style, BoardSwitches switches) {
        HeldBoard before = held;
        BoardLayout made = ready.take(outlook, style, switches);
        if (made == null) {
            made = before == null
                    ? BoardLayout.of(outlook, style, switches, locale)
                    : before.settled().next(outlook, style, switches, locale);
        }
        HeldBoard board = new HeldBoard(made, isLonger);
        held = board;
        return board.now();
    }

    /// Makes what would be ready to be shown.
    void prepare(Outlook would) {
        HeldBoard board = held;
        if (board != null) {
            board.prepare(would);
        }
    }

    /// The board of what would be, as far as its cells lie as they do now; null before there is any.
    @Nullable
    BoardLayout imagined(Outlook would) {
        HeldBoard board = held;
        return board == null ? null : board.imagined(would);
    }

    /// Has one more column behind the last as long as a card is held, or none any more.
    void reachFurther(boolean further) {
        HeldBoard board = held;
        isLonger = further;
        held = board == null ? null : board.reaching(further);
    }
}
