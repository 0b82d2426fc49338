package dev.trajectory.draw.board;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.check.Marks;
import dev.trajectory.draw.page.Awards;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Route;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.schedule.PromiseNow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Where everything lies on a board, in pixels from the corner where its first row meets its first column.
///
/// @param columns from left to right
/// @param rows from top to bottom
/// @param load what cells say is asked: of the outlook, or of what would be where cards stay
/// @param style in the size of text that the board has
/// @param locale of the words on it
/// @param cards the cards of chunks that have dates; parents have none, and those of folded rows are put away
/// @param undated chunks that have no dates, and so no place
/// @param numbers by which chunks are called out
/// @param strings between cards
/// @param texts on cards
/// @param marks what is the matter with chunks
public record BoardLayout(
        Outlook outlook,
        Load load,
        PageStyle style,
        BoardSwitches switches,
        Locale locale,
        List<Column> columns,
        List<Row> rows,
        SequencedMap<ChunkId, Box> cards,
        List<ChunkId> undated,
        ChunkNumbers numbers,
        BoardStrings strings,
        CardTexts texts,
        Marks marks) {

    /// How near a string the pointer must be to mean it, in pixels on a desktop.
    private static final double NEAR = 5;

    /// Months from one up to, not including, another.
    public record Column(YearMonth from, YearMonth end, double x, double width) {

        public boolean holds(LocalDate day) {
            YearMonth month = YearMonth.from(day);
            return !month.isBefore(from) && month.isBefore(end);
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
    }

    /// Lays the board of an outlook out.
    public static BoardLayout of(Outlook outlook, PageStyle style, BoardSwitches switches, Locale locale) {
        return new BoardMaker(outlook, style, switches, locale, null).board();
    }

    /// Lays the board that follows this one out: the same as without it, and sooner where cards say the same.
    public BoardLayout next(Outlook changed, PageStyle wanted, BoardSwitches chosen, Locale words) {
        return new BoardMaker(changed, wanted, chosen, words, texts).board();
    }

    /// The board of what would be, with all cells where they are: otherwise they would move under the hand that is
    /// about to drop something into one. Where cards would need larger cells or others, cards stay, and cells say
    /// what would be asked in them.
    public BoardLayout imagined(Outlook would) {
        BoardLayout board = new BoardMaker(would, this).board();
        return board.hasCellsOf(this) ? board : withLoad(would.load());
    }

    /// The same with the strings found, which are else when they are first drawn.
    public BoardLayout strung() {
        strings.all();
        return this;
    }

    private BoardLayout withLoad(Load changed) {
        return new BoardLayout(
                outlook, changed, style, switches, locale, columns, rows, cards, undated, numbers, strings, texts,
                marks);
    }

    /// The same with one more column behind the last, into which a card can be taken.
    public BoardLayout longer() {
        List<Column> more = new ArrayList<>(columns);
        more.add(column(columns.size()));
        return new BoardLayout(
                outlook, load, style, switches, locale, more, rows, cards, undated, numbers, strings, texts, marks);
    }

    public double width() {
        return columns.getLast().x() + columns.getLast().width();
    }

    public double height() {
        return rows.isEmpty() ? 0 : rows.getLast().top() + rows.getLast().height();
    }

    /// Whether all cells lie where those of another board do.
    private boolean hasCellsOf(BoardLayout other) {
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
        long months = switches.months() ? 1 : BoardMaker.QUARTER;
        YearMonth from = last.end().plusMonths(months * (beyond - 1));
        return new Column(from, from.plusMonths(months), last.x() + beyond * last.width(), last.width());
    }

    /// Where a day begins, on the board or beyond its edges.
    public double x(LocalDate day) {
        Column first = columns.getFirst();
        long months = switches.months() ? 1 : BoardMaker.QUARTER;
        long number = Math.floorDiv(ChronoUnit.MONTHS.between(first.from(), YearMonth.from(day)), months);
        LocalDate from = first.from().plusMonths(number * months).atDay(1);
        double days = ChronoUnit.DAYS.between(from, from.plusMonths(months));
        return first.x() + (number + ChronoUnit.DAYS.between(from, day) / days) * first.width();
    }

    /// Whether a day lies in one of the columns.
    public boolean holds(LocalDate day) {
        return !YearMonth.from(day).isBefore(columns.getFirst().from())
                && YearMonth.from(day).isBefore(columns.getLast().end());
    }

    /// The kinds of money of which awards stand under the columns' names.
    public List<FundKind> awards() {
        return switches.awards() ? Awards.of(outlook.plan()).kinds() : List.of();
    }

    /// The column at an x, the nearest where there is none.
    public Column columnAt(double x) {
        for (Column column : columns) {
            if (x < column.x() + column.width()) {
                return column;
            }
        }
        return columns.getLast();
    }

    /// The row at a y, the nearest where there is none; null on a board without rows.
    public @Nullable Row rowAt(double y) {
        for (Row row : rows) {
            if (y < row.top() + row.height()) {
                return row;
            }
        }
        return rows.isEmpty() ? null : rows.getLast();
    }

    /// The cell at a point; null beside the board.
    public BoardLook.@Nullable Drop cellAt(double x, double y) {
        Row row = x < 0 || x >= width() || y < 0 || y >= height() ? null : rowAt(y);
        return row == null ? null : new BoardLook.Drop(row, columnAt(x));
    }

    /// The freezes that a cell shows, in the order of their days.
    public List<FreezeWindows.Window> freezes(BoardLook.Drop cell) {
        int first = WorkingCalendar.day(cell.column().from().atDay(1));
        int end = WorkingCalendar.day(cell.column().end().atDay(1));
        return cell.row().freezes().between(first, end - 1);
    }

    /// A cell of this board or another of the same plan, as it lies on this one; null where there is none of those
    /// months and that organisation.
    public BoardLook.@Nullable Drop cell(BoardLook.Drop other) {
        for (Row row : rows) {
            for (Column column : columns) {
                if (other.is(row, column)) {
                    return new BoardLook.Drop(row, column);
                }
            }
        }
        return null;
    }

    /// The chunk whose card is at a point; null where there is none.
    public @Nullable ChunkId cardAt(double x, double y) {
        for (Map.Entry<ChunkId, Box> card : cards.entrySet()) {
            if (card.getValue().holds(x, y)) {
                return card.getKey();
            }
        }
        return null;
    }

    /// The chunk whose card has a sign of findings at a point; null where there is none.
    public @Nullable ChunkId signAt(double x, double y) {
        ChunkId chunk = cardAt(x, y);
        Box card = chunk == null ? null : cards.get(chunk);
        Chunk found = outlook.plan().chunks().find(chunk);
        return card != null && found != null && CardLayer.isOnSign(this, found, card, x, y) ? chunk : null;
    }

    /// The strings that are shown: those of the kinds chosen, and all of the cards that stand out.
    public List<BoardString> strings(BoardLook look) {
        return strings.all().values().stream()
                .filter(each -> look.isNear(each)
                        || (switches.critical() && each.critical())
                        || (each.isPromise() ? switches.promises() : switches.inside()))
                .toList();
    }

    /// The string of a line, shown or not; null where there is none.
    public @Nullable BoardString string(DependencyLine line) {
        return strings.all().get(line);
    }

    /// Where the promises of a string stand, the one that most wants looking at first; none within one
    /// organisation.
    public List<PromiseNow> promises(BoardString string) {
        return strings.promises(string);
    }

    /// Where the promise stands that most wants looking at of those of a string, which is drawn; null within one
    /// organisation.
    public @Nullable PromiseNow promise(BoardString string) {
        List<PromiseNow> all = promises(string);
        return all.isEmpty() ? null : all.getFirst();
    }

    /// The string shown that is nearest to a point, if it is near enough to be meant; else null.
    public @Nullable DependencyLine lineAt(BoardLook look, double x, double y) {
        SequencedMap<DependencyLine, Route> routes = new LinkedHashMap<>();
        strings(look).forEach(each -> routes.put(each.line(), each.route()));
        return Route.nearest(routes, x, y, style.px(NEAR));
    }

    /// The lines that begin or end at a chunk: first those of what it waits for, from top to bottom.
    public List<DependencyLine> linesOf(ChunkId chunk) {
        return strings.all().values().stream()
                .filter(each -> each.touches(chunk))
                .sorted(Comparator.comparing((BoardString each) -> !isWaiting(each, chunk))
                        .thenComparingDouble(each -> isWaiting(each, chunk)
                                ? each.route().start().y()
                                : each.route().end().y()))
                .map(BoardString::line)
                .toList();
    }

    private static boolean isWaiting(BoardString string, ChunkId chunk) {
        return string.to().equals(chunk) || string.line().waiting().equals(chunk);
    }

    /// The month of a cell in which most of what there is is asked; null where nothing is asked.
    public @Nullable PointsInMonth worst(Row row, Column column) {
        OrganisationId id = row.id();
        return id == null
                ? null
                : load.organisations().getOrDefault(id, List.of()).stream()
                        .filter(each -> !each.month().isBefore(column.from())
                                && each.month().isBefore(column.end()))
                        .max(Comparator.comparingDouble(BoardLayout::nearness).thenComparingInt(PointsInMonth::total))
                        .orElse(null);
    }

    private static double nearness(PointsInMonth month) {
        Integer capacity = month.capacity();
        return capacity == null ? 0 : capacity == 0 ? month.total() * 1e9 : month.total() / (double) capacity;
    }
}
