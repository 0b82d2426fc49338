package dev.trajectory.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.link.TooEarly;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Where a card comes to lie that is put into another column.
class CardMoveTest {

    private static final Outlook NORTHMOOR = Outlook.dates(Ui.sample("northmoor"));

    @ParameterizedTest
    @CsvSource({"START, false", "START, true", "FINISH, false", "FINISH, true"})
    void theDayItLiesByFallsIntoTheColumn(BoardSwitches.End end, boolean months) {
        BoardSwitches switches = BoardSwitches.USUAL.with(end).withMonths(months);
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(Theme.LIGHT), switches, Locale.UK);
        board.cards().keySet().forEach(chunk -> {
            Placement placement = NORTHMOOR.schedule().placement(chunk);
            BoardGrid.Row row = board.grid().rowAt(board.cards().get(chunk).centre());
            LocalDate day = end == BoardSwitches.End.START ? placement.start() : placement.finish();
            for (BoardGrid.Column column : board.grid().columns()) {
                CardMove move = CardMove.of(NORTHMOOR, board, chunk, List.of(), new BoardGrid.Cell(row, column), false);
                if (column.holds(day)) {
                    assertThat(move).isNull();
                } else {
                    Chunk moved = NORTHMOOR.plan().chunks().get(chunk);
                    Landing landing = Landing.of(NORTHMOOR.plan(), moved.owner(), moved.duration(), end);
                    int first = WorkingCalendar.day(move.start());
                    int last = landing.days() == 0 ? first : landing.calendar().finish(first, landing.days());
                    assertThat(column.holds(WorkingCalendar.date(end == BoardSwitches.End.START ? first : last)))
                            .as("%s from %s to %s", chunk, day, column.from())
                            .isTrue();
                }
            }
        });
    }

    /// Later, where nothing but the drop itself keeps it, also with another organisation that has other holidays.
    @ParameterizedTest
    @EnumSource
    void theEngineHasItInTheCellItIsDroppedIn(BoardSwitches.End end) {
        BoardSwitches switches = BoardSwitches.USUAL.with(end).withMonths(true);
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(Theme.LIGHT), switches, Locale.UK);
        for (ChunkId chunk : List.of(new ChunkId("C02"), new ChunkId("C05"))) {
            int from = board.grid()
                    .columns()
                    .indexOf(board.grid().columnAt(board.cards().get(chunk).middle()));
            for (BoardGrid.Row row : board.grid().rows().subList(0, 2)) {
                for (int right : new int[] {1, 2, 5}) {
                    BoardGrid.Column column = board.grid().columns().get(from + right);
                    CardMove move =
                            CardMove.of(NORTHMOOR, board, chunk, List.of(), new BoardGrid.Cell(row, column), true);
                    Plan plan = ((Result.Changed) move.edit().apply(NORTHMOOR.plan())).plan();
                    Outlook after = Outlook.dates(plan);
                    Placement there = after.schedule().placement(chunk);
                    assertThat(column.holds(end == BoardSwitches.End.START ? there.start() : there.finish()))
                            .isTrue();
                    assertThat(TooEarly.of(chunk, move.start(), after)).isNull();
                }
            }
        }
    }

    @Test
    void oneThatBeginsAQuarterBeginsTheNext() {
        BoardSwitches byStart = BoardSwitches.USUAL.with(BoardSwitches.End.START);
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(Theme.LIGHT), byStart, Locale.UK);
        board.cards().keySet().stream()
                .filter(chunk -> NORTHMOOR.schedule().placement(chunk).start().equals(LocalDate.of(2027, 7, 1)))
                .forEach(chunk -> {
                    BoardGrid.Row row =
                            board.grid().rowAt(board.cards().get(chunk).centre());
                    BoardGrid.Column next = board.grid().columns().stream()
                            .filter(each -> each.holds(LocalDate.of(2027, 10, 1)))
                            .findFirst()
                            .orElseThrow();
                    CardMove move =
                            CardMove.of(NORTHMOOR, board, chunk, List.of(), new BoardGrid.Cell(row, next), false);
                    assertThat(move.start()).isEqualTo(LocalDate.of(2027, 10, 1));
                });
    }

    /// Cards that go together keep their places to each other, in one edit.
    @Test
    void severalGoByAsManyColumnsAndRows() {
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);
        ChunkId one = new ChunkId("C24");
        ChunkId other = new ChunkId("C08");
        CardMove move = CardMove.of(NORTHMOOR, board, one, List.of(other, one), beside(board, one), false);

        assertThat(move.count()).isEqualTo(2);
        Plan moved = ((Result.Changed) move.edit().apply(NORTHMOOR.plan())).plan();
        for (ChunkId each : List.of(one, other)) {
            CardMove alone = CardMove.of(NORTHMOOR, board, each, List.of(), beside(board, each), false);
            Plan its = ((Result.Changed) alone.edit().apply(NORTHMOOR.plan())).plan();
            assertThat(moved.chunks().get(each)).isEqualTo(its.chunks().get(each));
            assertThat(moved.chunks().get(each).owner())
                    .isNotEqualTo(NORTHMOOR.plan().chunks().get(each).owner());
        }
    }

    /// What has begun keeps its dates, which are what happened: it stays, and only the others go along.
    @Test
    void whatHasBegunStaysAndTheOthersGo() {
        ChunkId one = new ChunkId("C24");
        ChunkId other = new ChunkId("C08");
        LocalDate begun = NORTHMOOR.schedule().placement(one).start();
        Edit begin = new ChangeChunks<>(List.of(one), ChunkField.PROGRESS, new Progress(begun, null, 10, null));
        Outlook outlook = Outlook.dates(((Result.Changed) begin.apply(NORTHMOOR.plan())).plan());
        BoardLayout board = BoardLayout.of(outlook, new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);

        CardMove alone = CardMove.of(outlook, board, one, List.of(), beside(board, one), true);
        assertThat(alone.isAny()).isFalse();
        assertThat(alone.begun()).containsExactly(one);
        assertThat(((Result.Changed) alone.edit().apply(outlook.plan())).plan()).isEqualTo(outlook.plan());

        CardMove both = CardMove.of(outlook, board, one, List.of(other), beside(board, one), false);
        assertThat(both.count()).isEqualTo(1);
        assertThat(both.lead()).isEqualTo(other);
        assertThat(both.begun()).containsExactly(one);
        Plan moved = ((Result.Changed) both.edit().apply(outlook.plan())).plan();
        assertThat(moved.chunks().get(one)).isEqualTo(outlook.plan().chunks().get(one));
        assertThat(moved.chunks().get(other))
                .isNotEqualTo(outlook.plan().chunks().get(other));
    }

    /// Who leads it can change as long as it lasts.
    @Test
    void whatHasBegunCanBeLedByAnother() {
        ChunkId one = new ChunkId("C24");
        Edit begin = new ChangeChunks<>(
                List.of(one),
                ChunkField.PROGRESS,
                new Progress(NORTHMOOR.schedule().placement(one).start(), null, 10, null));
        Outlook outlook = Outlook.dates(((Result.Changed) begin.apply(NORTHMOOR.plan())).plan());
        BoardLayout board = BoardLayout.of(outlook, new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);
        Box card = board.cards().get(one);
        BoardGrid.Row next =
                board.grid().rows().get(board.grid().rows().indexOf(board.grid().rowAt(card.centre())) + 1);

        CardMove move = CardMove.of(
                outlook,
                board,
                one,
                List.of(),
                new BoardGrid.Cell(next, board.grid().columnAt(card.middle())),
                false);
        assertThat(move.begun()).isEmpty();
        Plan moved = ((Result.Changed) move.edit().apply(outlook.plan())).plan();
        assertThat(moved.chunks().get(one).owner()).isEqualTo(next.id());
    }

    /// Where nobody leads is a place like others.
    @Test
    void whatIsPutWhereNobodyLeadsIsLedByNobody() {
        ChunkId lone = new ChunkId("C08");
        Edit free = new ChangeChunks<>(List.of(lone), ChunkField.OWNER, null);
        Outlook outlook = Outlook.dates(((Result.Changed) free.apply(NORTHMOOR.plan())).plan());
        BoardLayout board = BoardLayout.of(outlook, new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);
        ChunkId one = new ChunkId("C24");
        BoardGrid.Column same = board.grid().columnAt(board.cards().get(one).middle());
        BoardGrid.Row nobody = board.grid().rows().getLast();
        assertThat(nobody.organisation()).isNull();

        CardMove move = CardMove.of(outlook, board, one, List.of(), new BoardGrid.Cell(nobody, same), false);
        Plan moved = ((Result.Changed) move.edit().apply(outlook.plan())).plan();
        assertThat(moved.chunks().get(one).owner()).isNull();
        assertThat(moved.chunks().get(one).notBefore())
                .isEqualTo(outlook.plan().chunks().get(one).notBefore());
    }

    private static BoardGrid.Cell beside(BoardLayout board, ChunkId chunk) {
        Box card = board.cards().get(chunk);
        int row = board.grid().rows().indexOf(board.grid().rowAt(card.centre())) + 1;
        int column = board.grid().columns().indexOf(board.grid().columnAt(card.middle())) + 2;
        return new BoardGrid.Cell(board.grid().rows().get(row), board.grid().column(column));
    }

    @Test
    void columnsGoOnBeyondTheLast() {
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);
        int many = board.grid().columns().size();
        for (int at = 1; at < many + 3; at++) {
            assertThat(board.grid().column(at).from())
                    .isEqualTo(board.grid().column(at - 1).end());
            assertThat(board.grid().column(at).x())
                    .isEqualTo(board.grid().column(at - 1).x()
                            + board.grid().column(at - 1).width());
        }
    }
}
