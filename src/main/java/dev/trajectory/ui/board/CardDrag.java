package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.EdgeScroll;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.HandHint;
import dev.trajectory.ui.link.Imagining;
import dev.trajectory.ui.link.TooEarly;
import dev.trajectory.words.BoardWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A card under the hand: the cell it is held over is marked, and the engine says what dropping it there does to the
/// rest before it is dropped.
final class CardDrag {

    private final Desk desk;
    private final BoardSurface surface;
    private final ChunkId chunk;
    private final List<ChunkId> others;
    private final BoardLayout board;
    private final HandHint hint;
    private final Imagining imagining;
    private final EdgeScroll edges;
    private @Nullable CardMove move;
    private double x;
    private double y;
    private boolean pin;

    /// @param others cards that go along
    /// @param board as it was when the card was taken
    CardDrag(Desk desk, BoardSurface surface, ChunkId chunk, List<ChunkId> others, BoardLayout board) {
        this.desk = desk;
        this.surface = surface;
        this.chunk = chunk;
        this.others = List.copyOf(others);
        this.edges = new EdgeScroll(desk.appearance().ticks(), surface::scroll, this::over);
        this.board = board;
        this.hint = new HandHint(surface.overlay());
        this.imagining = new Imagining(
                desk,
                new Imagining.Seen() {
                    @Override
                    public void prepare(Outlook changed) {
                        surface.prepare(changed);
                    }

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

    /// The card was taken there.
    void grab(double grabbedX, double grabbedY) {
        surface.reachFurther(true);
        surface.imagine(null);
        edges.grab(new BoardGround(surface).area(), grabbedX, grabbedY);
    }

    /// Holds the card over a point; near the edge of the board, it scrolls.
    void over(double overX, double overY, boolean pinned) {
        x = overX;
        y = overY;
        pin = pinned;
        edges.hold(new BoardGround(surface).area(), x, y);
        over();
    }

    private void over() {
        BoardGrid.Cell cell = surface.cellAt(x, y);
        BoardCamera camera = surface.camera();
        hint.at(x, y, cell == null || camera == null ? null : camera.box(cell.box()));
        move = cell == null ? null : CardMove.of(desk.snapshot().outlook(), board, chunk, others, cell, pin);
        boolean isRefused = move != null && !move.isAny();
        surface.look(surface.look().withDrop(isRefused ? null : cell));
        if (cell == null || move == null) {
            imagining.show(null, name());
        } else {
            imagining.show(isRefused ? null : move.edit(), what(move, cell));
        }
    }

    private String name() {
        Chunk dragged = desk.plan().chunks().find(chunk);
        return dragged == null ? "" : dragged.title();
    }

    private String what(CardMove next, BoardGrid.Cell cell) {
        String staying = next.staying(desk);
        if (!next.isAny()) {
            return staying;
        }
        String where = where(next, cell);
        String all = next.count() > 1 ? desk.words().say("board.drag.several", next.count(), where) : where;
        return staying.isEmpty() ? all : String.join(desk.words().say("drag.and"), all, staying);
    }

    private String where(CardMove next, BoardGrid.Cell cell) {
        LocalDate start = next.start();
        String owner = new BoardWords(desk.plan(), desk.words().locale())
                .name(cell.row().organisation());
        if (start == null) {
            return owner;
        }
        String date =
                desk.words().say(pin ? "drag.pin" : "drag.to", desk.words().day(start));
        Chunk dragged = desk.plan().chunks().find(next.lead());
        boolean isOther = dragged != null && !Objects.equals(cell.row().id(), dragged.owner());
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
        done.sayStaying(desk);
        TooEarly early = TooEarly.of(done.lead(), done.start(), seen);
        if (early != null) {
            early.sayDropped(desk);
        }
        imagining.perform(done.isAny() ? done.edit() : null);
    }

    /// Puts the card back.
    void cancel() {
        end();
        imagining.close();
    }

    private void end() {
        surface.reachFurther(false);
        edges.stop();
        hint.close();
        surface.look(surface.look().withDrop(null));
    }
}
