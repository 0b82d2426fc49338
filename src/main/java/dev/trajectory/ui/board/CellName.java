package dev.trajectory.ui.board;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.BoardWords;
import java.util.ArrayList;
import java.util.List;

/// Says what cells are, by organisation, months and year, and what is on their ground.
record CellName(Desk desk) {

    /// A sentence about a cell.
    ///
    /// @param key of the sentence, in which {0} is the organisation, {1} the months and {2} the year
    String say(String key, BoardGrid.Cell cell) {
        BoardWords words = new BoardWords(desk.plan(), desk.words().locale());
        BoardGrid.Column column = cell.column();
        String organisation = cell.row().organisation() == null
                ? desk.words().say("inspector.noOwner")
                : cell.row().organisation().name();
        return desk.words()
                .say(key, organisation, words.column(column.from(), column.end()), words.year(column.from()));
    }

    /// A cell by its name, and what is on its ground.
    String sentence(BoardLayout board, BoardGrid.Cell cell) {
        List<String> said = new ArrayList<>(List.of(say("board.cell", cell)));
        said.addAll(ground(board, cell));
        return String.join("\n", said);
    }

    /// What is on the ground of a cell, as the board shows it: its worst month, and when and why nothing goes
    /// live. Empty where there is nothing of these.
    List<String> ground(BoardLayout board, BoardGrid.Cell cell) {
        List<String> ground = new ArrayList<>();
        PointsInMonth worst = board.worst(cell.row(), cell.column());
        if (worst != null && worst.total() > 0 && board.switches().load()) {
            ground.add(load(worst));
        }
        cell.freezes().forEach(each -> ground.add(freeze(each)));
        return ground;
    }

    private String load(PointsInMonth worst) {
        String month = desk.words().month(worst.month());
        Integer capacity = worst.capacity();
        return capacity == null
                ? desk.words().say("board.cell.asked", month, worst.total())
                : desk.words()
                        .say(worst.isOver() ? "board.cell.over" : "board.cell.of", month, worst.total(), capacity);
    }

    private String freeze(FreezeWindows.Window freeze) {
        String from = desk.words().day(WorkingCalendar.date(freeze.from()));
        String to = desk.words().day(WorkingCalendar.date(freeze.to() - 1));
        return freeze.reason().isEmpty()
                ? desk.words().say("board.freeze", from, to)
                : desk.words().say("board.freeze.because", from, to, freeze.reason());
    }
}
