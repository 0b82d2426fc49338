package dev.trajectory.draw.board;

import dev.trajectory.draw.board.BoardGrid.Column;
import dev.trajectory.draw.board.BoardSwitches.End;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Chunk;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The months that a board shows, from the first in which something lies to the last, as columns.
record BoardMonths(Outlook outlook, BoardSwitches switches) {

    private static final int QUARTER = 3;
    private static final double COLUMN = 156;

    /// The day by which a chunk lies in a column.
    LocalDate day(Placement placement) {
        return switches.end() == End.START ? placement.start() : placement.finish();
    }

    /// The months in which cards lie, the plan asks something of anybody, or there is too much, be it from outside
    /// the plan alone.
    private NavigableSet<YearMonth> shown() {
        NavigableSet<YearMonth> months = new TreeSet<>();
        for (Chunk chunk : outlook.plan().chunks()) {
            Placement placement = outlook.schedule().placement(chunk.id());
            if (placement != null) {
                months.add(YearMonth.from(day(placement)));
            }
        }
        outlook.load().organisations().values().stream()
                .flatMap(List::stream)
                .filter(month -> month.points() > 0 || month.isOver())
                .forEach(month -> months.add(month.month()));
        if (months.isEmpty()) {
            months.add(YearMonth.from(outlook.plan().settings().planStart()));
        }
        return months;
    }

    /// Those of a board that is there already, as far as they reach: what would be lies in them.
    ///
    /// @param now null for none
    List<Column> columns(PageStyle style, @Nullable BoardLayout now) {
        NavigableSet<YearMonth> shown = shown();
        if (now != null
                && now.grid().holds(shown.first().atDay(1))
                && now.grid().holds(shown.last().atDay(1))) {
            return now.grid().columns();
        }
        YearMonth from = shown.first();
        int months = switches.months() ? 1 : QUARTER;
        Month yearStart = outlook.plan().settings().firstMonthOfFinancialYear();
        YearMonth at = from.minusMonths(Math.floorMod(from.getMonthValue() - yearStart.getValue(), months));
        List<Column> columns = new ArrayList<>();
        double width = Math.rint(style.px(COLUMN) * switches.breadth());
        while (!at.isAfter(shown.last())) {
            YearMonth end = at.plusMonths(months);
            columns.add(new Column(at, end, columns.size() * width, width));
            at = end;
        }
        return columns;
    }
}
