package dev.trajectory.draw.board;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.board.BoardSwitches.End;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where everything lies on a board, in pixels from the corner where its first row meets its first column.
///
/// @param columns from left to right
/// @param rows from top to bottom
/// @param cards the cards of chunks that have dates; parents have none
/// @param undated chunks that have no dates, and so no place
public record BoardLayout(
        Outlook outlook,
        PageStyle style,
        BoardSwitches switches,
        List<Column> columns,
        List<Row> rows,
        SequencedMap<ChunkId, Box> cards,
        List<ChunkId> undated) {

    private static final double COLUMN = 156;
    private static final double AROUND = 7;
    private static final double BETWEEN = 5;
    private static final double CELL_HEAD = 24;
    private static final double CARD = 42;
    private static final double PROJECTOR_CARD = 36;
    private static final double LEAST_ROW = 70;
    private static final int QUARTER = 3;

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
    public record Row(@Nullable Organisation organisation, double top, double height) {

        public @Nullable OrganisationId id() {
            return organisation == null ? null : organisation.id();
        }
    }

    /// Lays the board of an outlook out.
    public static BoardLayout of(Outlook outlook, PageStyle style, BoardSwitches switches) {
        Plan plan = outlook.plan();
        Set<ChunkId> parents = plan.parents();
        Map<@Nullable OrganisationId, Map<Integer, List<Chunk>>> cells = new HashMap<>();
        List<ChunkId> undated = new ArrayList<>();
        List<Column> columns = columns(outlook, style, switches);
        for (Chunk chunk : plan.chunks()) {
            if (!parents.contains(chunk.id())) {
                LocalDate day = day(outlook, switches, chunk.id());
                if (day == null) {
                    undated.add(chunk.id());
                } else {
                    cells.computeIfAbsent(owner(plan, chunk), _ -> new HashMap<>())
                            .computeIfAbsent(indexOf(columns, day), _ -> new ArrayList<>())
                            .add(chunk);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        SequencedMap<ChunkId, Box> cards = new LinkedHashMap<>();
        double top = 0;
        ChunkNumbers numbers = ChunkNumbers.of(plan);
        for (@Nullable Organisation organisation : organisations(plan, cells.containsKey(null))) {
            Map<Integer, List<Chunk>> row =
                    cells.getOrDefault(organisation == null ? null : organisation.id(), Map.of());
            double height = place(outlook, style, switches, columns, row, numbers, top, cards);
            rows.add(new Row(organisation, top, height));
            top += height;
        }
        return new BoardLayout(
                outlook, style, switches, columns, rows, Collections.unmodifiableSequencedMap(cards), undated);
    }

    private static List<@Nullable Organisation> organisations(Plan plan, boolean someLedByNobody) {
        List<@Nullable Organisation> organisations = new ArrayList<>();
        plan.organisations().forEach(organisations::add);
        if (someLedByNobody) {
            organisations.add(null);
        }
        return organisations;
    }

    private static @Nullable OrganisationId owner(Plan plan, Chunk chunk) {
        OrganisationId owner = chunk.owner();
        return owner != null && plan.organisations().has(owner) ? owner : null;
    }

    /// Puts the cards of a row in their cells, those that begin first on top.
    ///
    /// @return how high the row is
    private static double place(
            Outlook outlook,
            PageStyle style,
            BoardSwitches switches,
            List<Column> columns,
            Map<Integer, List<Chunk>> row,
            ChunkNumbers numbers,
            double top,
            SequencedMap<ChunkId, Box> cards) {
        double head = style.px(switches.load() ? CELL_HEAD : AROUND);
        double card = card(style);
        double most = 0;
        for (int index = 0; index < columns.size(); index++) {
            List<Chunk> chunks = new ArrayList<>(row.getOrDefault(index, List.of()));
            chunks.sort(Comparator.comparing((Chunk chunk) -> start(outlook, chunk.id()))
                    .thenComparing(chunk -> chunk.order().value())
                    .thenComparing(chunk -> chunk.id().value()));
            Column column = columns.get(index);
            double y = top + head;
            for (Chunk chunk : chunks) {
                double around = style.px(AROUND);
                double wide = column.width() - 2 * around;
                double high =
                        card + CardLayer.more(style, chunk, numbers.numbers().get(chunk.id()), wide);
                cards.put(chunk.id(), new Box(column.x() + around, y, wide, high));
                y += high + style.px(BETWEEN);
            }
            most = Math.max(most, y - top);
        }
        return Math.max(style.px(LEAST_ROW), most + style.px(AROUND));
    }

    /// How high a card is: tokens say 42 pixels, 64 on a projector.
    private static double card(PageStyle style) {
        return style.px(style.theme() == Theme.PROJECTOR ? PROJECTOR_CARD : CARD);
    }

    private static LocalDate start(Outlook outlook, ChunkId chunk) {
        Placement placement = outlook.schedule().placement(chunk);
        return placement == null ? LocalDate.MAX : placement.start();
    }

    private static @Nullable LocalDate day(Outlook outlook, BoardSwitches switches, ChunkId chunk) {
        Placement placement = outlook.schedule().placement(chunk);
        return placement == null ? null : switches.end() == End.START ? placement.start() : placement.finish();
    }

    private static List<Column> columns(Outlook outlook, PageStyle style, BoardSwitches switches) {
        YearMonth first = null;
        YearMonth last = null;
        for (Chunk chunk : outlook.plan().chunks()) {
            LocalDate day = day(outlook, switches, chunk.id());
            if (day != null) {
                YearMonth month = YearMonth.from(day);
                first = first == null || month.isBefore(first) ? month : first;
                last = last == null || month.isAfter(last) ? month : last;
            }
        }
        YearMonth from =
                first == null ? YearMonth.from(outlook.plan().settings().planStart()) : first;
        int months = switches.months() ? 1 : QUARTER;
        Month yearStart = outlook.plan().settings().firstMonthOfFinancialYear();
        YearMonth at = from.minusMonths(Math.floorMod(from.getMonthValue() - yearStart.getValue(), months));
        List<Column> columns = new ArrayList<>();
        double width = style.px(COLUMN);
        while (columns.isEmpty() || !at.isAfter(last == null ? from : last)) {
            YearMonth end = at.plusMonths(months);
            columns.add(new Column(at, end, columns.size() * width, width));
            at = end;
        }
        return columns;
    }

    private static int indexOf(List<Column> columns, LocalDate day) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).holds(day)) {
                return index;
            }
        }
        throw new IllegalArgumentException("No column holds " + day);
    }

    public double width() {
        return columns.getLast().x() + columns.getLast().width();
    }

    public double height() {
        return rows.isEmpty() ? 0 : rows.getLast().top() + rows.getLast().height();
    }

    /// The column that would follow the last one.
    public Column after() {
        Column last = columns.getLast();
        long months = switches.months() ? 1 : QUARTER;
        return new Column(last.end(), last.end().plusMonths(months), last.x() + last.width(), last.width());
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

    /// The chunk whose card is at a point; null where there is none.
    public @Nullable ChunkId cardAt(double x, double y) {
        for (Map.Entry<ChunkId, Box> card : cards.entrySet()) {
            if (card.getValue().holds(x, y)) {
                return card.getKey();
            }
        }
        return null;
    }

    /// The month of a cell in which most of what there is is asked; null where nothing is asked.
    public @Nullable PointsInMonth worst(Row row, Column column) {
        OrganisationId id = row.id();
        return id == null
                ? null
                : outlook.load().organisations().getOrDefault(id, List.of()).stream()
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
