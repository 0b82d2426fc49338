package dev.trajectory.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.Ui;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a card comes to lie that is put into another column.
class CardMoveTest {

    private static final Outlook NORTHMOOR = Outlook.dates(Ui.sample("northmoor"));

    @ParameterizedTest
    @CsvSource({"START, false", "START, true", "FINISH, false", "FINISH, true"})
    void theDayItLiesByFallsIntoTheColumn(BoardSwitches.End end, boolean months) {
        BoardSwitches switches = BoardSwitches.USUAL.with(end).withMonths(months);
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(Theme.LIGHT), switches);
        board.cards().keySet().forEach(chunk -> {
            Placement placement = NORTHMOOR.schedule().placement(chunk);
            BoardLayout.Row row = board.rowAt(board.cards().get(chunk).centre());
            LocalDate day = end == BoardSwitches.End.START ? placement.start() : placement.finish();
            for (BoardLayout.Column column : board.columns()) {
                CardMove move = CardMove.of(NORTHMOOR, board, chunk, new BoardLook.Drop(row, column), false);
                if (column.holds(day)) {
                    assertThat(move).isNull();
                } else {
                    long days = ChronoUnit.DAYS.between(placement.start(), move.start());
                    assertThat(column.holds(day.plusDays(days)))
                            .as("%s from %s to %s", chunk, day, column.from())
                            .isTrue();
                }
            }
        });
    }

    @Test
    void oneThatBeginsAQuarterBeginsTheNext() {
        BoardSwitches byStart = BoardSwitches.USUAL.with(BoardSwitches.End.START);
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(Theme.LIGHT), byStart);
        board.cards().keySet().stream()
                .filter(chunk -> NORTHMOOR.schedule().placement(chunk).start().equals(LocalDate.of(2027, 7, 1)))
                .forEach(chunk -> {
                    BoardLayout.Row row = board.rowAt(board.cards().get(chunk).centre());
                    BoardLayout.Column next = board.columns().stream()
                            .filter(each -> each.holds(LocalDate.of(2027, 10, 1)))
                            .findFirst()
                            .orElseThrow();
                    CardMove move = CardMove.of(NORTHMOOR, board, chunk, new BoardLook.Drop(row, next), false);
                    assertThat(move.start()).isEqualTo(LocalDate.of(2027, 10, 1));
                });
    }
}
