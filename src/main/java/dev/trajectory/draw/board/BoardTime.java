package dev.trajectory.draw.board;

import dev.trajectory.draw.page.AwardRows;
import java.time.LocalDate;

/// Where days lie over the columns of a board, as a camera sees it.
record BoardTime(BoardLayout board, BoardCamera camera) implements AwardRows.Time {

    @Override
    public LocalDate from() {
        return board.grid().columns().getFirst().from().atDay(1);
    }

    @Override
    public LocalDate to() {
        return board.grid().columns().getLast().end().atDay(1).minusDays(1);
    }

    @Override
    public double left() {
        return camera.names();
    }

    @Override
    public double right() {
        return Math.min(camera.width(), camera.x(board.grid().width()));
    }

    @Override
    public double x(LocalDate day) {
        return camera.x(board.grid().x(day));
    }
}
