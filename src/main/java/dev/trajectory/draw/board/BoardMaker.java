package dev.trajectory.draw.board;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.check.Marks;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.board.BoardGrid.Column;
import dev.trajectory.draw.board.BoardGrid.Row;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays a board out, with rows as high as their fullest cell.
final class BoardMaker {

    /// Above the cards of a cell, where it says what is asked of an organisation.
    static final double CELL_HEAD = 24;

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
    private final BoardMonths months;
    private final @Nullable BoardLayout now;

    /// A chunk that has a card, and the day on which it starts.
    private record Sitting(Chunk chunk, LocalDate start) {}

    /// Of the chunks in a cell, those that begin first lie on top.
    private static final Comparator<Sitting> DOWN = Comparator.comparing(Sitting::start)
            .thenComparing(each -> each.chunk().order().value())
            .thenComparing(each -> each.chunk().id().value());

    /// @param style in the size of text that the board has
    /// @param before what was written on the board before; null for none
    BoardMaker(Outlook outlook, PageStyle style, BoardSwitches switches, Locale locale, @Nullable CardTexts before) {
        this(outlook, style, switches, locale, outlook.marks(), before, null);
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
        this.months = new BoardMonths(outlook, switches);
        this.now = now;
    }

    BoardLayout board() {
        List<Column> columns = months.columns(style, now);
        List<ChunkId> undated = new ArrayList<>();
        Map<@Nullable OrganisationId, Map<Integer, List<Sitting>>> cells = cells(columns, undated);
        List<Row> rows = new ArrayList<>();
        BoardCards.Laying cards = new BoardCards.Laying(columns.size());
        Map<ChunkId, Box> away = new HashMap<>();
        double top = 0;
        for (@Nullable Organisation organisation : organisations(cells.containsKey(null))) {
            Map<Integer, List<Sitting>> row =
                    cells.getOrDefault(organisation == null ? null : organisation.id(), Map.of());
            boolean isFolded = organisation != null && switches.folded().contains(organisation.id());
            double height = isFolded
                    ? putAway(columns, row, top, away, cards)
                    : Math.max(
                            place(columns, row, top, cards),
                            organisation == null ? 0 : RowLayer.least(style, organisation));
            int chunks = row.values().stream().mapToInt(List::size).sum();
            FreezeWindows freezes = FreezeWindows.of(organisation == null ? List.of() : organisation.freezes());
            rows.add(new Row(organisation, top, height, chunks, isFolded, freezes));
            top += height;
        }
        BoardCards laid = cards.done();
        return new BoardLayout(
                outlook,
                outlook.load(),
                style,
                switches,
                locale,
                new BoardGrid(columns, rows),
                laid,
                undated,
                numbers,
                new BoardStrings(outlook, places(laid.boxes(), away), style, switches),
                texts,
                marks);
    }

    /// The chunks with dates by who leads them and the number of their column.
    ///
    /// @param undated gets those that have none
    private Map<@Nullable OrganisationId, Map<Integer, List<Sitting>>> cells(
            List<Column> columns, List<ChunkId> undated) {
        BoardGrid across = new BoardGrid(columns, List.of());
        Set<ChunkId> parents = plan.parents();
        Map<@Nullable OrganisationId, Map<Integer, List<Sitting>>> cells = new HashMap<>();
        for (Chunk chunk : plan.chunks()) {
            Placement placement =
                    parents.contains(chunk.id()) ? null : outlook.schedule().placement(chunk.id());
            if (placement != null) {
                cells.computeIfAbsent(owner(chunk), _ -> new HashMap<>())
                        .computeIfAbsent(across.numberOf(months.day(placement)), _ -> new ArrayList<>())
                        .add(new Sitting(chunk, placement.start()));
            } else if (!parents.contains(chunk.id())) {
                undated.add(chunk.id());
            }
        }
        return cells;
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

    /// Puts the cards of a row in their cells.
    ///
    /// @return how high the row is
    private double place(List<Column> columns, Map<Integer, List<Sitting>> row, double top, BoardCards.Laying cards) {
        double head = style.px(switches.load() ? CELL_HEAD : AROUND);
        double around = style.px(AROUND);
        double between = style.px(BETWEEN);
        double card = card();
        double most = 0;
        for (int index = 0; index < columns.size(); index++) {
            List<Sitting> chunks = new ArrayList<>(row.getOrDefault(index, List.of()));
            chunks.sort(DOWN);
            cards.cell();
            Column column = columns.get(index);
            double wide = column.width() - 2 * around;
            double y = top + head;
            for (Sitting each : chunks) {
                double high = card + texts.of(each.chunk(), wide).more(style);
                cards.add(each.chunk().id(), new Box(column.x() + around, y, wide, high));
                y += high + between;
            }
            most = Math.max(most, y - top);
        }
        return Math.max(style.px(LEAST_ROW), most + around);
    }

    /// Puts the cards of a row away: of each a line stays, at the lower edge of its cell, where strings end.
    ///
    /// @return how high the row is
    private double putAway(
            List<Column> columns,
            Map<Integer, List<Sitting>> row,
            double top,
            Map<ChunkId, Box> away,
            BoardCards.Laying cards) {
        double height = style.px(FOLDED);
        double around = style.px(AROUND);
        columns.forEach(_ -> cards.cell());
        row.forEach((index, chunks) -> {
            Column column = columns.get(index);
            Box line = new Box(column.x() + around, top + height - around, column.width() - 2 * around, 0);
            chunks.forEach(each -> away.put(each.chunk().id(), line));
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
}
