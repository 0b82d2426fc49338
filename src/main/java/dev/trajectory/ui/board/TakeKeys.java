package dev.trajectory.ui.board;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.TooEarly;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// With Alt, arrows take the cards selected to the cells beside theirs.
final class TakeKeys {

    private final Desk desk;
    private final BoardSurface surface;
    private final Supplier<List<ChunkId>> cards;
    private @Nullable Taken taken;

    /// What was done last, and the plan as it became by that.
    private record Taken(CardMove move, Plan plan) {}

    /// @param cards that are taken, the one selected last at the end
    TakeKeys(Desk desk, BoardSurface surface, Supplier<List<ChunkId>> cards) {
        this.desk = desk;
        this.surface = surface;
        this.cards = cards;
    }

    List<Action> actions() {
        return List.of(
                take("boardSooner", "Alt+Left", -1, 0),
                take("boardLater", "Alt+Right", 1, 0),
                take("boardOwnerAbove", "Alt+Up", 0, -1),
                take("boardOwnerBelow", "Alt+Down", 0, 1));
    }

    private Action take(String id, String key, int right, int down) {
        return Action.onCanvas(id, key, () -> !cards.get().isEmpty(), () -> take(right, down));
    }

    private void take(int right, int down) {
        BoardLayout board = surface.board();
        List<ChunkId> all = cards.get();
        ChunkId last = all.getLast();
        BoardGrid.Cell from = board == null ? null : board.cellOf(last);
        if (board == null || from == null) {
            return;
        }
        BoardGrid.Cell cell = board.grid().beside(from, right, down);
        CardMove move = cell == null ? null : CardMove.of(desk.snapshot().outlook(), board, last, all, cell, false);
        if (move == null) {
            return;
        }
        move.sayStaying(desk);
        if (move.isAny() && desk.perform(move.edit())) {
            taken = new Taken(move, desk.plan());
            show(desk.snapshot());
            surface.reveal(last);
        }
    }

    /// As soon as the dates are known, says why the card that was taken does not start so early, if it does not:
    /// its card may not move at all.
    @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing their contents is slow
    void show(Snapshot snapshot) {
        Taken last = taken;
        if (last == null || snapshot.stage() == Snapshot.Stage.STALE) {
            return;
        }
        taken = null;
        CardMove move = last.move();
        TooEarly early =
                snapshot.plan() == last.plan() ? TooEarly.of(move.lead(), move.start(), snapshot.outlook()) : null;
        if (early != null) {
            early.sayTaken(desk);
        }
    }
}
