package dev.trajectory.ui.board;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.chunk.EffectText;
import dev.trajectory.ui.control.Keys;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.HandHint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A card under the hand: the cell it is held over is marked, and the engine says what dropping it there does to the
/// rest before it is dropped.
final class CardDrag {

    private final Desk desk;
    private final BoardSurface surface;
    private final ChunkId chunk;
    private final BoardLayout board;
    private final HandHint hint;
    private @Nullable CardMove move;
    private @Nullable Outlook would;

    /// @param board as it was when the card was taken
    CardDrag(Desk desk, BoardSurface surface, ChunkId chunk, BoardLayout board) {
        this.desk = desk;
        this.surface = surface;
        this.chunk = chunk;
        this.board = board;
        hint = new HandHint(surface.overlay());
    }

    /// Holds the card over a point.
    void over(double x, double y, boolean pin) {
        hint.at(x, y);
        BoardLook.Drop cell = surface.cellAt(x, y);
        CardMove next = cell == null ? null : CardMove.of(desk.snapshot().outlook(), board, chunk, cell, pin);
        surface.look(surface.look().withDrop(cell));
        if (cell == null || next == null) {
            move = null;
            would = null;
            surface.imagine(null);
            desk.host().preview(null);
            hint.say(name());
        } else if (move == null || !next.edit().equals(move.edit())) {
            move = next;
            would = null;
            String what = what(next, cell, pin);
            hint.say(what);
            Edit edit = next.edit();
            Result result = desk.session().preview(edit, outlook -> {
                if (move != null && edit.equals(move.edit())) {
                    would = outlook;
                    surface.imagine(outlook);
                    desk.host().preview(outlook);
                    hint.say(EffectText.of(desk, outlook, what));
                }
            });
            if (result instanceof Result.Refused(Refusal refusal)) {
                move = null;
                hint.say(desk.sentences().refusal(refusal));
            }
        } else {
            hint.place();
        }
    }

    private String name() {
        Chunk dragged = desk.plan().chunks().find(chunk);
        return dragged == null ? "" : dragged.title();
    }

    private String what(CardMove next, BoardLook.Drop cell, boolean pin) {
        LocalDate start = next.start();
        String owner = cell.row().organisation() == null
                ? ""
                : cell.row().organisation().name();
        if (start == null) {
            return owner;
        }
        String date =
                desk.words().say(pin ? "drag.pin" : "drag.to", desk.words().day(start));
        Chunk dragged = desk.plan().chunks().find(chunk);
        boolean isOther =
                dragged != null && cell.row().id() != null && !cell.row().id().equals(dragged.owner());
        return isOther ? desk.words().say("drag.lane", date, owner) : date;
    }

    /// Drops the card where it was held last; where the engine cannot have it so early, it says why.
    void drop() {
        CardMove done = move;
        Outlook seen = would;
        end();
        if (done == null) {
            surface.imagine(null);
            return;
        }
        LocalDate target = done.start();
        Placement then = seen == null ? null : seen.schedule().placement(chunk);
        if (target != null && then != null && then.start().isAfter(target)) {
            String reason = desk.sentences().cause(then.causes().getLast());
            desk.host()
                    .say(desk.words().say("drag.snapsBack", desk.words().day(then.start()), reason, Keys.shortcut()));
        }
        if (!desk.perform(done.edit()) || desk.snapshot().stage() != Snapshot.Stage.STALE) {
            surface.imagine(null);
        }
    }

    /// Puts the card back.
    void cancel() {
        end();
        surface.imagine(null);
    }

    private void end() {
        hint.close();
        surface.look(surface.look().withDrop(null));
        desk.host().preview(null);
        move = null;
    }
}
