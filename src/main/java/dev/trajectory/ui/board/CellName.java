package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.BoardWords;

/// Names cells in sentences: by organisation, months and year.
record CellName(Desk desk) {

    /// A sentence about a cell.
    ///
    /// @param key of the sentence, in which {0} is the organisation, {1} the months and {2} the year
    String say(String key, BoardLook.Drop cell) {
        BoardWords words = new BoardWords(desk.plan(), desk.words().locale());
        BoardLayout.Column column = cell.column();
        String organisation = cell.row().organisation() == null
                ? desk.words().say("inspector.noOwner")
                : cell.row().organisation().name();
        return desk.words()
                .say(key, organisation, words.column(column.from(), column.end()), words.year(column.from()));
    }
}
