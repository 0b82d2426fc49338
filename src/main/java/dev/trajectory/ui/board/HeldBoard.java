package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.outlook.Outlook;
import org.jspecify.annotations.Nullable;

/// The board over which a card is held, and what it would be with the card dropped. As long as one is held it is
/// longer by a column, into which the card can be taken.
final class HeldBoard {

    private final BoardLayout settled;
    private final BoardLayout now;
    private volatile @Nullable Imagined imagined;

    /// What a board would be by an outlook.
    private record Imagined(Outlook would, BoardLayout board) {}

    /// @param settled the board of the plan as it is
    /// @param isLonger whether a card is held
    HeldBoard(BoardLayout settled, boolean isLonger) {
        this.settled = settled;
        this.now = isLonger ? settled.longer() : settled;
    }

    /// The same from when a card is taken, or let go of.
    HeldBoard reaching(boolean further) {
        return new HeldBoard(settled, further);
    }

    /// The board of the plan as it is.
    BoardLayout settled() {
        return settled;
    }

    /// The board as it is held over.
    BoardLayout now() {
        return now;
    }

    /// Makes the board of what would be ready, beside the UI thread: to find its cards and strings takes longer
    /// than to draw it.
    void prepare(Outlook would) {
        imagined = new Imagined(would, now.imagined(would).strung());
    }

    /// The board of what would be, as far as its cells lie as they do now.
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    BoardLayout imagined(Outlook would) {
        Imagined known = imagined;
        return known != null && known.would() == would ? known.board() : now.imagined(would);
    }
}
