package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.control.Keys;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.HandHint;
import dev.trajectory.ui.link.Imagining;
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
    private final Imagining imagining;
    private @Nullable CardMove move;

    /// @param board as it was when the card was taken
    CardDrag(Desk desk, BoardSurface surface, ChunkId chunk, BoardLayout board) {
        this.desk = desk;
        this.surface = surface;
        this.chunk = chunk;
        this.board = board;
        this.hint = new HandHint(surface.overlay());
        this.imagining = new Imagining(
                desk,
                new Imagining.Seen() {
                    @Override
                    public void imagine(Outlook changed) {
                        surface.imagine(changed);
                    }

                    @Override
                    public void settle() {
                        surface.imagine(null);
                    }
                },
                hint::say);
    }

    /// Holds the card over a point.
    void over(double x, double y, boolean pin) {
        hint.at(x, y);
        BoardLook.Drop cell = surface.cellAt(x, y);
        move = cell == null ? null : CardMove.of(desk.snapshot().outlook(), board, chunk, cell, pin);
        surface.look(surface.look().withDrop(cell));
        if (cell == null || move == null) {
            imagining.show(null, name());
        } else {
            imagining.show(move.edit(), what(move, cell, pin));
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
        Outlook seen = imagining.outlook();
        end();
        if (done == null) {
            imagining.close();
            return;
        }
        LocalDate target = done.start();
        Placement then = seen == null ? null : seen.schedule().placement(chunk);
        if (target != null && then != null && then.start().isAfter(target)) {
            String reason = desk.sentences().cause(then.causes().getLast());
            desk.host()
                    .say(desk.words().say("drag.snapsBack", desk.words().day(then.start()), reason, Keys.shortcut()));
        }
        imagining.perform(done.edit());
    }

    /// Puts the card back.
    void cancel() {
        end();
        imagining.close();
    }

    private void end() {
        hint.close();
        surface.look(surface.look().withDrop(null));
    }
}
