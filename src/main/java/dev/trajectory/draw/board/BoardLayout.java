package dev.trajectory.draw.board;

import dev.trajectory.check.Marks;
import dev.trajectory.draw.board.BoardGrid.Column;
import dev.trajectory.draw.board.BoardGrid.Row;
import dev.trajectory.draw.page.Awards;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Load.PointsInMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Where everything lies on a board, in pixels from the corner where its first row meets its first column.
///
/// @param load what cells say is asked: of the outlook, or of what would be where cards stay
/// @param style in the size of text that the board has
/// @param locale of the words on it
/// @param grid its cells
/// @param laid the cards of chunks that have dates; parents have none, and those of folded rows are put away
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
        BoardGrid grid,
        BoardCards laid,
        List<ChunkId> undated,
        ChunkNumbers numbers,
        BoardStrings strings,
        CardTexts texts,
        Marks marks) {

    /// Lays the board of an outlook out.
    public static BoardLayout of(Outlook outlook, PageStyle style, BoardSwitches switches, Locale locale) {
        return new BoardMaker(outlook, style.times(switches.size()), switches, locale, null).board();
    }

    /// Lays the board that follows this one out: the same as without it, and sooner where cards say the same.
    public BoardLayout next(Outlook changed, PageStyle wanted, BoardSwitches chosen, Locale words) {
        return new BoardMaker(changed, wanted.times(chosen.size()), chosen, words, texts).board();
    }

    /// Lays out what follows this board as it is looked at now.
    public BoardLayout next(Outlook changed) {
        return new BoardMaker(changed, style, switches, locale, texts).board();
    }

    /// Whether it is laid out for a style and what is chosen to be shown.
    public boolean isFor(PageStyle wanted, BoardSwitches chosen) {
        return switches.equals(chosen) && style.equals(wanted.times(chosen.size()));
    }

    /// The board of what would be, with all cells where they are: otherwise they would move under the hand that is
    /// about to drop something into one. Where cards would need larger cells or others, cards stay, and cells say
    /// what would be asked in them.
    public BoardLayout imagined(Outlook would) {
        BoardLayout board = new BoardMaker(would, this).board();
        return board.grid.hasCellsOf(grid) ? board : with(would.load(), grid);
    }

    /// The same with the strings found, which are else when they are first drawn.
    public BoardLayout strung() {
        strings.all();
        return this;
    }

    /// The same with one more column behind the last, into which a card can be taken.
    public BoardLayout longer() {
        return with(load, grid.longer());
    }

    private BoardLayout with(Load changed, BoardGrid cells) {
        return new BoardLayout(
                outlook, changed, style, switches, locale, cells, laid, undated, numbers, strings, texts, marks);
    }

    /// The cards, row by row and in each column by column.
    public SequencedMap<ChunkId, Box> cards() {
        return laid.boxes();
    }

    /// The cell of a chunk's card; null where it has none.
    public BoardGrid.@Nullable Cell cellOf(ChunkId chunk) {
        Box card = cards().get(chunk);
        return card == null ? null : grid.cellAt(card.middle(), card.centre());
    }

    /// Gives the cards of the cells that a part of the board touches, and others beside it.
    void near(Box part, BiConsumer<ChunkId, Box> taker) {
        laid.near(grid, part, taker);
    }

    /// The kinds of money of which awards stand under the columns' names.
    public List<FundKind> awards() {
        return switches.awards() ? Awards.of(outlook.plan()).kinds() : List.of();
    }

    /// The chunk whose card is at a point; null where there is none.
    public @Nullable ChunkId cardAt(double x, double y) {
        return laid.at(grid, x, y);
    }

    /// The chunk whose card has a sign of findings at a point; null where there is none.
    public @Nullable ChunkId signAt(double x, double y) {
        ChunkId chunk = cardAt(x, y);
        Box card = chunk == null ? null : cards().get(chunk);
        Chunk found = outlook.plan().chunks().find(chunk);
        return card != null && found != null && CardLayer.isOnSign(this, found, card, x, y) ? chunk : null;
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
