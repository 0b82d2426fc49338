package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Arrows go from card to card, with Shift they select more of them; where no card lies further on, the board is moved
/// on. Page keys move it by what is seen of it.
final class WalkKeys {

    /// So much of what is seen stays in sight when a page is turned.
    private static final double STAYING = 0.1;

    /// By so much an arrow moves the board where there is no card further on, in pixels.
    private static final double STEP = 80;

    private final Desk desk;
    private final BoardSurface surface;
    private final Supplier<@Nullable ChunkId> card;

    /// @param card the keys start from
    WalkKeys(Desk desk, BoardSurface surface, Supplier<@Nullable ChunkId> card) {
        this.desk = desk;
        this.surface = surface;
        this.card = card;
    }

    List<Action> actions() {
        return List.of(
                go("boardLeft", "Left", -1, 0, false),
                go("boardRight", "Right", 1, 0, false),
                go("boardUp", "Up", 0, -1, false),
                go("boardDown", "Down", 0, 1, false),
                go("boardAlsoLeft", "Shift+Left", -1, 0, true),
                go("boardAlsoRight", "Shift+Right", 1, 0, true),
                go("boardAlsoUp", "Shift+Up", 0, -1, true),
                go("boardAlsoDown", "Shift+Down", 0, 1, true),
                key("selectAll", "Shortcut+A", this::selectAll));
    }

    /// What moves the board.
    List<Action> scrolls() {
        return List.of(
                key("boardPageUp", "Alt+Page Up", () -> page(0, -1)),
                key("boardPageDown", "Alt+Page Down", () -> page(0, 1)),
                key("boardPageLeft", "Shift+Page Up", () -> page(-1, 0)),
                key("boardPageRight", "Shift+Page Down", () -> page(1, 0)),
                key("boardFirst", "Home", () -> surface.scroll(-Double.MAX_VALUE, 0)),
                key("boardLast", "End", () -> surface.scroll(whole(BoardGrid::width), 0)),
                key("boardTop", "Shortcut+Home", () -> surface.scroll(-Double.MAX_VALUE, -Double.MAX_VALUE)),
                key("boardBottom", "Shortcut+End", () -> surface.scroll(0, whole(BoardGrid::height))));
    }

    /// What moves it where page keys do nothing else.
    List<Action> pages() {
        return List.of(
                key("boardPageUp", "Page Up", () -> page(0, -1)), key("boardPageDown", "Page Down", () -> page(0, 1)));
    }

    /// The same while something is typed as well.
    List<Action> pagesWhileTyping() {
        return List.of(
                Action.of("boardPageUp", "Page Up", () -> page(0, -1)),
                Action.of("boardPageDown", "Page Down", () -> page(0, 1)));
    }

    private double whole(ToDoubleFunction<BoardGrid> size) {
        BoardLayout board = surface.board();
        return board == null ? 0 : size.applyAsDouble(board.grid());
    }

    private static Action key(String id, String key, Runnable run) {
        return Action.onCanvas(id, key, () -> true, run);
    }

    /// Moves the board by what is seen of it.
    private void page(int right, int down) {
        BoardCamera camera = surface.camera();
        if (camera != null) {
            double share = 1 - STAYING;
            surface.scroll(right * camera.room() * share, down * camera.roomDown() * share);
        }
    }

    private Action go(String id, String key, int right, int down, boolean also) {
        return key(id, key, () -> go(right, down, also));
    }

    private void go(int right, int down, boolean also) {
        BoardLayout board = surface.board();
        if (board == null || board.cards().isEmpty()) {
            return;
        }
        ChunkId from = card.get();
        Box start = from == null ? null : board.cards().get(from);
        ChunkId to = start == null ? board.cards().firstEntry().getKey() : nearest(board, start, right, down);
        if (to == null) {
            surface.scroll(right * STEP, down * STEP);
            return;
        }
        Set<Id> selection = new LinkedHashSet<>(also ? desk.snapshot().selection() : Set.of());
        selection.remove(to);
        selection.add(to);
        desk.select(selection);
        surface.reveal(to);
    }

    private void selectAll() {
        BoardLayout board = surface.board();
        if (board != null) {
            desk.select(new LinkedHashSet<Id>(board.cards().keySet()));
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
}
