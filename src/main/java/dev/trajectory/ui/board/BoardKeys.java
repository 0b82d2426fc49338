package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.beside.Renaming;
import dev.trajectory.ui.beside.Why;
import dev.trajectory.ui.chunk.ChunkKeys;
import dev.trajectory.ui.chunk.WholeKeys;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.LinkMode;
import dev.trajectory.ui.link.Linking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What keys do on the board: arrows go from card to card, with Alt they take the card to the next cell.
final class BoardKeys {

    private final Desk desk;
    private final BoardSurface surface;
    private final LinkMode linkMode;
    private final Why why;
    private final BoardEntry entry;
    private final Renaming renaming;
    private final MarkedCell marked;
    private final WholeKeys wholes;

    BoardKeys(Desk desk, BoardSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.linkMode = new LinkMode(desk, new BoardGround(surface));
        this.why = new Why(desk, new BoardGround(surface));
        this.entry = new BoardEntry(desk, surface);
        this.renaming = new Renaming(desk, new BoardGround(surface));
        this.marked = new MarkedCell(surface, this::card);
        this.wholes =
                new WholeKeys(desk, this::cards, new BoardGround(surface)::order, () -> Viewport.Grouping.ORGANISATION);
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>(moves());
        actions.addAll(links("L"));
        actions.addAll(new ChunkKeys(desk, this::cards, why::open).actions());
        actions.addAll(wholes());
        actions.add(Action.onCanvas("paste", "Shortcut+V", () -> true, this::paste));
        actions.addAll(marked.actions());
        actions.add(Action.onCanvas("boardNew", "N", () -> surface.board() != null, this::add));
        actions.add(Action.onCanvas(
                "boardDetails", "Enter", this::hasCard, () -> desk.host().details()));
        return actions;
    }

    /// What keys do to dependencies.
    ///
    /// @param key that draws one
    List<Action> links(String key) {
        return List.of(
                Action.onCanvas("link", key, this::hasCard, this::draw),
                Action.onCanvas(
                        "linkSelection",
                        "Shortcut+F2",
                        () -> cards().size() > 1,
                        () -> new Linking(desk).link(cards())),
                Action.onCanvas(
                        "unlinkSelection",
                        "Shortcut+Shift+F2",
                        this::hasCard,
                        () -> new Linking(desk).unlink(cards())));
    }

    private void draw() {
        ChunkId from = card();
        if (from != null) {
            linkMode.open(from);
        }
    }

    /// What keys do to whole cards: take them away, copy, duplicate and rename them.
    List<Action> wholes() {
        List<Action> actions = new ArrayList<>(wholes.withoutPaste());
        actions.add(renaming.action(this::card));
        return actions;
    }

    /// Pastes behind the card selected last.
    void paste() {
        wholes.paste();
    }

    /// The cell marked; null for none.
    BoardLook.@Nullable Drop cell() {
        return marked.cell();
    }

    /// Opens the line for a new chunk in the cell marked; else in that of the card selected last.
    private void add() {
        BoardLook.Drop cell = marked.cell();
        if (cell == null) {
            entry.open(card());
        } else {
            entry.open(cell);
        }
    }

    /// Opens the line for a new chunk in the cell at a point.
    void add(double x, double y) {
        entry.openAt(x, y);
    }

    /// Takes away what is open beside a card; false when nothing is.
    boolean closeCards() {
        boolean wasRenaming = renaming.close();
        boolean was = why.close();
        return entry.close() || was || wasRenaming;
    }

    /// Leaves what is being drawn or typed; false when nothing is.
    boolean close() {
        return linkMode.close() || closeCards() || marked.close();
    }

    /// The cards selected, in the order of selecting.
    private List<ChunkId> cards() {
        BoardLayout board = surface.board();
        return board == null
                ? List.of()
                : desk.snapshot().selection().stream()
                        .filter(ChunkId.class::isInstance)
                        .map(ChunkId.class::cast)
                        .filter(board.cards()::containsKey)
                        .toList();
    }

    List<Action> moves() {
        return List.of(
                go("boardLeft", "Left", -1, 0),
                go("boardRight", "Right", 1, 0),
                go("boardUp", "Up", 0, -1),
                go("boardDown", "Down", 0, 1),
                take("boardSooner", "Alt+Left", -1, 0),
                take("boardLater", "Alt+Right", 1, 0),
                take("boardOwnerAbove", "Alt+Up", 0, -1),
                take("boardOwnerBelow", "Alt+Down", 0, 1));
    }

    private Action go(String id, String key, int right, int down) {
        return Action.onCanvas(id, key, () -> true, () -> go(right, down));
    }

    private Action take(String id, String key, int right, int down) {
        return Action.onCanvas(id, key, this::hasCard, () -> take(right, down));
    }

    private boolean hasCard() {
        return card() != null;
    }

    /// The card the keys start from: the one selected last.
    @Nullable
    ChunkId card() {
        BoardLayout board = surface.board();
        ChunkId last = null;
        for (ChunkId chunk : surface.look().selection()) {
            if (board != null && board.cards().containsKey(chunk)) {
                last = chunk;
            }
        }
        return last;
    }

    private void go(int right, int down) {
        BoardLayout board = surface.board();
        if (board == null || board.cards().isEmpty()) {
            return;
        }
        ChunkId from = card();
        Box start = from == null ? null : board.cards().get(from);
        ChunkId to = start == null ? board.cards().firstEntry().getKey() : nearest(board, start, right, down);
        if (to != null) {
            desk.select(Set.of(to));
            surface.reveal(to);
        }
    }

    /// The card that lies nearest in a direction; what lies aside counts double.
    private static @Nullable ChunkId nearest(BoardLayout board, Box from, int right, int down) {
        ChunkId best = null;
        double least = Double.MAX_VALUE;
        for (Map.Entry<ChunkId, Box> entry : board.cards().entrySet()) {
            double dx = entry.getValue().middle() - from.middle();
            double dy = entry.getValue().centre() - from.centre();
            double ahead = dx * right + dy * down;
            double aside = Math.abs(dx * down) + Math.abs(dy * right);
            if (ahead > 1 && ahead + 2 * aside < least) {
                least = ahead + 2 * aside;
                best = entry.getKey();
            }
        }
        return best;
    }

    private void take(int right, int down) {
        BoardLayout board = surface.board();
        ChunkId chunk = card();
        if (board == null || chunk == null) {
            return;
        }
        Box from = board.cards().get(chunk);
        BoardLook.Drop cell = from == null ? null : beside(board, from, right, down);
        CardMove move = cell == null ? null : CardMove.of(desk.snapshot().outlook(), board, chunk, cell, false);
        if (move != null && desk.perform(move.edit())) {
            surface.reveal(chunk);
        }
    }

    /// The cell beside that of a card; one after the last column where it is taken further; null beyond the board.
    private static BoardLook.@Nullable Drop beside(BoardLayout board, Box card, int right, int down) {
        BoardLayout.Column column = board.columnAt(card.middle());
        BoardLayout.Row row = board.rowAt(card.centre());
        int across = board.columns().indexOf(column) + right;
        int at = board.rows().indexOf(row) + down;
        if (at < 0 || at >= board.rows().size() || across < 0) {
            return null;
        }
        return new BoardLook.Drop(
                board.rows().get(at),
                across < board.columns().size() ? board.columns().get(across) : board.after());
    }
}
