package dev.trajectory.draw.board;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The cells of a board, organisations down and months or quarters across, and where they lie, in pixels from the
/// corner where the first row meets the first column.
///
/// @param columns from left to right, at least one, all of as many months and as wide
/// @param rows from top to bottom
public record BoardGrid(List<Column> columns, List<Row> rows) {

    /// Months from one up to, not including, another.
    public record Column(YearMonth from, YearMonth end, double x, double width) {

        public boolean holds(LocalDate day) {
            YearMonth month = YearMonth.from(day);
            return !month.isBefore(from) && month.isBefore(end);
        }

        double right() {
            return x + width;
        }

        private long months() {
            return ChronoUnit.MONTHS.between(from, end);
        }
    }

    /// What one organisation leads.
    ///
    /// @param organisation null for what nobody leads
    /// @param chunks how many cards it has
    /// @param folded whether they are put away
    /// @param freezes when it takes no go-lives
    public record Row(
            @Nullable Organisation organisation,
            double top,
            double height,
            int chunks,
            boolean folded,
            FreezeWindows freezes) {

        public @Nullable OrganisationId id() {
            return organisation == null ? null : organisation.id();
        }

        double bottom() {
            return top + height;
        }
    }

    /// Where a row and a column meet.
    public record Cell(Row row, Column column) {

        /// Whether it is the cell of a row and a column, on this board or another of the same plan.
        boolean is(Row other, Column months) {
            return Objects.equals(row.id(), other.id())
                    && column.from().equals(months.from())
                    && column.end().equals(months.end());
        }

        /// Where it lies on its board.
        public Box box() {
            return new Box(column.x(), row.top(), column.width(), row.height());
        }

        /// The freezes that it shows, in the order of their days.
        public List<FreezeWindows.Window> freezes() {
            int first = WorkingCalendar.day(column.from().atDay(1));
            int end = WorkingCalendar.day(column.end().atDay(1));
            return row.freezes().between(first, end - 1);
        }
    }

    public BoardGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public double width() {
        return columns.getLast().right();
    }

    public double height() {
        return rows.isEmpty() ? 0 : rows.getLast().bottom();
    }

    /// The same with one more column behind the last, into which a card can be taken.
    BoardGrid longer() {
        List<Column> more = new ArrayList<>(columns);
        more.add(column(columns.size()));
        return new BoardGrid(more, rows);
    }

    /// Whether all cells lie where those of another board do.
    boolean hasCellsOf(BoardGrid other) {
        boolean isSame = columns.equals(other.columns) && rows.size() == other.rows.size();
        for (int i = 0; isSame && i < rows.size(); i++) {
            Row own = rows.get(i);
            Row its = other.rows.get(i);
            isSame = Objects.equals(own.id(), its.id()) && own.top() == its.top() && own.height() == its.height();
        }
        return isSame;
    }

    /// The column of a number from 0; beyond the last, the one that would follow so far behind it.
    public Column column(int number) {
        int beyond = number - (columns.size() - 1);
        if (beyond <= 0) {
            return columns.get(Math.max(0, number));
        }
        Column last = columns.getLast();
        long months = last.months();
        YearMonth from = last.end().plusMonths(months * (beyond - 1));
        return new Column(from, from.plusMonths(months), last.x() + beyond * last.width(), last.width());
    }

    /// The number of the column that holds a day, counted on beyond the last one and below 0 before the first.
    int numberOf(LocalDate day) {
        Column first = columns.getFirst();
        return (int) Math.floorDiv(ChronoUnit.MONTHS.between(first.from(), YearMonth.from(day)), first.months());
    }

    /// Where a day begins, on the board or beyond its edges.
    public double x(LocalDate day) {
        Column first = columns.getFirst();
        int number = numberOf(day);
        LocalDate from = first.from().plusMonths(number * first.months()).atDay(1);
        double days = ChronoUnit.DAYS.between(from, from.plusMonths(first.months()));
        return first.x() + (number + ChronoUnit.DAYS.between(from, day) / days) * first.width();
    }

    /// Whether a day lies in one of the columns.
    public boolean holds(LocalDate day) {
        int number = numberOf(day);
        return number >= 0 && number < columns.size();
    }

    /// The column at an x, the nearest where there is none.
    public Column columnAt(double x) {
        for (Column column : columns) {
            if (x < column.right()) {
                return column;
            }
        }
        return columns.getLast();
    }

    /// The row at a y, the nearest where there is none; null on a board without rows.
    public @Nullable Row rowAt(double y) {
        for (Row row : rows) {
            if (y < row.bottom()) {
                return row;
            }
        }
        return rows.isEmpty() ? null : rows.getLast();
    }

    /// The cell at a point; null beside the board.
    public @Nullable Cell cellAt(double x, double y) {
        Row row = x < 0 || x >= width() || y < 0 || y >= height() ? null : rowAt(y);
        return row == null ? null : new Cell(row, columnAt(x));
    }

    /// A cell of this board or another of the same plan, as it lies on this one; null where there is none of those
    /// months and that organisation.
    public @Nullable Cell cell(Cell other) {
        for (Row row : rows) {
            for (Column column : columns) {
                if (other.is(row, column)) {
                    return new Cell(row, column);
                }
            }
        }
        return null;
    }

    /// The cell so many columns to the right of one and so many rows down, also beyond the last column; null
    /// beyond the other edges.
    public @Nullable Cell beside(Cell cell, int right, int down) {
        int across = columns.indexOf(cell.column()) + right;
        int below = rows.indexOf(cell.row()) + down;
        return across < 0 || below < 0 || below >= rows.size() ? null : new Cell(rows.get(below), column(across));
    }
}
