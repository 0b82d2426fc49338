package dev.trajectory.draw.board;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.check.Marks;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.board.BoardLayout.Column;
import dev.trajectory.draw.board.BoardLayout.Row;
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
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.BoardWords;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Lays a board out: columns from the first month in which something ends to the last, rows as high as their fullest
/// cell.
final class BoardMaker {

    /// The months of a quarter.
    static final int QUARTER = 3;

    /// Above the cards of a cell, where it says what is asked of an organisation.
    static final double CELL_HEAD = 24;

    private static final double COLUMN = 156;
    private static final double AROUND = 7;
    private static final double BETWEEN = 5;
    private static final double CARD = 42;
    private static final double PROJECTOR_CARD = 36;
    private static final double LEAST_ROW = 70;
    private static final double FOLDED = 36;

    private final Outlook outlook;
    private final Plan plan;
    private final PageStyle style;
    private final BoardSwitches switches;
    private final Locale locale;
    private final ChunkNumbers numbers;
    private final Marks marks;
    private final CardTexts texts;
    private final @Nullable BoardLayout now;

    /// @param before what was written on the board before; null for none
    BoardMaker(Outlook outlook, PageStyle style, BoardSwitches switches, Locale locale, @Nullable CardTexts before) {
        this(outlook, style.times(switches.size()), switches, locale, outlook.marks(), before, null);
    }

    /// Makes what would be from a board of what is: what was found is marked still.
    BoardMaker(Outlook outlook, BoardLayout now) {
        this(outlook, now.style(), now.switches(), now.locale(), now.marks(), now.texts(), now);
    }

    private BoardMaker(
            Outlook outlook,
            PageStyle style,
            BoardSwitches switches,
            Locale locale,
            Marks marks,
            @Nullable CardTexts before,
            @Nullable BoardLayout now) {
        this.outlook = outlook;
        this.plan = outlook.plan();
        this.style = style;
        this.switches = switches;
        this.locale = locale;
        this.numbers = ChunkNumbers.of(plan);
        this.marks = marks;
        this.texts = new CardTexts(outlook, style, new BoardWords(plan, locale), numbers, marks, before);
        this.now = now;
    }

    BoardLayout board() {
        Set<ChunkId> parents = plan.parents();
        Map<@Nullable OrganisationId, Map<Integer, List<Chunk>>> cells = new HashMap<>();
        List<ChunkId> undated = new ArrayList<>();
        List<Column> columns = columns();
        for (Chunk chunk : plan.chunks()) {
            if (!parents.contains(chunk.id())) {
                LocalDate day = day(chunk.id());
                if (day == null) {
                    undated.add(chunk.id());
                } else {
                    cells.computeIfAbsent(owner(chunk), _ -> new HashMap<>())
                            .computeIfAbsent(indexOf(columns, day), _ -> new ArrayList<>())
                            .add(chunk);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        SequencedMap<ChunkId, Box> cards = new LinkedHashMap<>();
        Map<ChunkId, Box> away = new HashMap<>();
        double top = 0;
        for (@Nullable Organisation organisation : organisations(cells.containsKey(null))) {
            Map<Integer, List<Chunk>> row =
                    cells.getOrDefault(organisation == null ? null : organisation.id(), Map.of());
            boolean isFolded = organisation != null && switches.folded().contains(organisation.id());
            double height = isFolded
                    ? putAway(columns, row, top, away)
                    : Math.max(
                            place(columns, row, top, cards),
                            organisation == null ? 0 : RowLayer.least(style, organisation));
            int chunks = row.values().stream().mapToInt(List::size).sum();
            FreezeWindows freezes = FreezeWindows.of(organisation == null ? List.of() : organisation.freezes());
            rows.add(new Row(organisation, top, height, chunks, isFolded, freezes));
            top += height;
        }
        return new BoardLayout(
                outlook,
                outlook.load(),
                style,
                switches,
                locale,
                columns,
                rows,
                Collections.unmodifiableSequencedMap(cards),
                undated,
                numbers,
                new BoardStrings(outlook, places(cards, away), style, switches.critical()),
                texts,
                marks);
    }

    private List<@Nullable Organisation> organisations(boolean someLedByNobody) {
        List<@Nullable Organisation> organisations = new ArrayList<>();
        plan.organisations().forEach(organisations::add);
        if (someLedByNobody) {
            organisations.add(null);
        }
        return organisations;
    }

    private @Nullable OrganisationId owner(Chunk chunk) {
        OrganisationId owner = chunk.owner();
        return owner != null && plan.organisations().has(owner) ? owner : null;
    }

    /// Puts the cards of a row in their cells, those that begin first on top.
    ///
    /// @return how high the row is
    private double place(
            List<Column> columns, Map<Integer, List<Chunk>> row, double top, SequencedMap<ChunkId, Box> cards) {
        double head = style.px(switches.load() ? CELL_HEAD : AROUND);
        double card = card();
        double most = 0;
        for (int index = 0; index < columns.size(); index++) {
            List<Chunk> chunks = new ArrayList<>(row.getOrDefault(index, List.of()));
            chunks.sort(Comparator.comparing((Chunk chunk) -> start(chunk.id()))
                    .thenComparing(chunk -> chunk.order().value())
                    .thenComparing(chunk -> chunk.id().value()));
            Column column = columns.get(index);
            double y = top + head;
            for (Chunk chunk : chunks) {
                double around = style.px(AROUND);
                double wide = column.width() - 2 * around;
                double high = card + texts.of(chunk, wide).more(style);
                cards.put(chunk.id(), new Box(column.x() + around, y, wide, high));
                y += high + style.px(BETWEEN);
            }
            most = Math.max(most, y - top);
        }
        return Math.max(style.px(LEAST_ROW), most + style.px(AROUND));
    }

    /// Puts the cards of a row away: of each a line stays, at the lower edge of its cell, where strings end.
    ///
    /// @return how high the row is
    private double putAway(List<Column> columns, Map<Integer, List<Chunk>> row, double top, Map<ChunkId, Box> away) {
        double height = style.px(FOLDED);
        double around = style.px(AROUND);
        row.forEach((index, chunks) -> {
            Column column = columns.get(index);
            Box line = new Box(column.x() + around, top + height - around, column.width() - 2 * around, 0);
            chunks.forEach(chunk -> away.put(chunk.id(), line));
        });
        return height;
    }

    private static Map<ChunkId, Box> places(Map<ChunkId, Box> cards, Map<ChunkId, Box> away) {
        Map<ChunkId, Box> places = new HashMap<>(cards);
        places.putAll(away);
        return places;
    }

    /// How high a card of two lines is: 42 pixels, and 72 on a projector, where pixels count twice.
    private double card() {
        return style.px(style.theme() == Theme.PROJECTOR ? PROJECTOR_CARD : CARD);
    }

    private LocalDate start(ChunkId chunk) {
        Placement placement = outlook.schedule().placement(chunk);
        return placement == null ? LocalDate.MAX : placement.start();
    }

    private @Nullable LocalDate day(ChunkId chunk) {
        Placement placement = outlook.schedule().placement(chunk);
        return placement == null ? null : switches.end() == End.START ? placement.start() : placement.finish();
    }

    /// The months in which cards lie, the plan asks something of anybody, or there is too much, be it from outside
    /// the plan alone.
    private NavigableSet<YearMonth> months() {
        NavigableSet<YearMonth> months = new TreeSet<>();
        for (Chunk chunk : plan.chunks()) {
            LocalDate day = day(chunk.id());
            if (day != null) {
                months.add(YearMonth.from(day));
            }
        }
        outlook.load().organisations().values().stream()
                .flatMap(List::stream)
                .filter(month -> month.points() > 0 || month.isOver())
                .forEach(month -> months.add(month.month()));
        if (months.isEmpty()) {
            months.add(YearMonth.from(plan.settings().planStart()));
        }
        return months;
    }

    /// What would be lies in the columns that there are, as far as they reach.
    private List<Column> columns() {
        NavigableSet<YearMonth> shown = months();
        if (now != null
                && now.holds(shown.first().atDay(1))
                && now.holds(shown.last().atDay(1))) {
            return now.columns();
        }
        YearMonth from = shown.first();
        int months = switches.months() ? 1 : QUARTER;
        Month yearStart = plan.settings().firstMonthOfFinancialYear();
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

    private static int indexOf(List<Column> columns, LocalDate day) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).holds(day)) {
                return index;
            }
        }
        throw new IllegalArgumentException("No column holds " + day);
    }
}
