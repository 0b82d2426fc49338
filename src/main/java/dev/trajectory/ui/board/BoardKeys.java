package dev.trajectory.ui.board;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.beside.Peek;
import dev.trajectory.ui.beside.Renaming;
import dev.trajectory.ui.beside.Why;
import dev.trajectory.ui.chunk.ChunkKeys;
import dev.trajectory.ui.chunk.WholeKeys;
import dev.trajectory.ui.control.RestTip;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.line.LineKeys;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What keys do on the board.
final class BoardKeys {

    private final Desk desk;
    private final BoardSurface surface;
    private final LineKeys lines;
    private final Why why;
    private final Peek peek;
    private final BoardEntry entry;
    private final Renaming renaming;
    private final MarkedCell marked;
    private final WholeKeys wholes;
    private final WalkKeys walk;
    private final TakeKeys take;
    private final FoldKeys folds;

    /// @param pointer what is said where the pointer rests
    BoardKeys(Desk desk, BoardSurface surface, RestTip pointer) {
        this.desk = desk;
        this.surface = surface;
        this.lines = new LineKeys(desk, new BoardGround(surface), this::cards);
        this.why = new Why(desk, new BoardGround(surface));
        this.peek = new Peek(desk, new BoardGround(surface));
        this.entry = new BoardEntry(desk, surface);
        this.walk = new WalkKeys(desk, surface, this::card);
        this.take = new TakeKeys(desk, surface, this::cards);
        this.renaming = new Renaming(desk, new BoardGround(surface));
        this.marked = new MarkedCell(desk, surface, this::card, pointer);
        this.folds = new FoldKeys(desk, surface, marked::cell);
        this.wholes =
                new WholeKeys(desk, this::cards, new BoardGround(surface)::order, () -> Viewport.Grouping.ORGANISATION);
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>(moves());
        actions.addAll(walk.pages());
        actions.addAll(walk.scrolls());
        actions.addAll(folds.actions("Shortcut", "E"));
        actions.addAll(lines.actions(LineKeys.Letters.PLAIN));
        actions.addAll(new ChunkKeys(desk, this::cards, this::why).actions());
        actions.add(Action.onCanvas("peek", "Space", this::hasCard, this::peek));
        actions.addAll(wholes());
        actions.add(Action.onCanvas("paste", "Shortcut+V", () -> true, this::paste));
        actions.addAll(marked.actions());
        actions.add(Action.onCanvas("boardNew", "N", () -> surface.board() != null, this::add));
        actions.add(Action.onCanvas(
                "boardDetails", "Enter", this::hasCard, () -> desk.host().details()));
        return actions;
    }

    /// Shows a state of the plan.
    void show(Snapshot snapshot) {
        lines.show(snapshot);
        take.show(snapshot);
        peek.follow(card());
    }

    private void why(ChunkId chunk) {
        peek.close();
        why.open(chunk);
    }

    private void peek() {
        ChunkId chunk = card();
        if (chunk != null) {
            why.close();
            surface.reveal(chunk);
            peek.toggle(chunk);
        }
    }

    /// What keys do to dependencies, and pressing them.
    LineKeys lines() {
        return lines;
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
    BoardGrid.@Nullable Cell cell() {
        return marked.cell();
    }

    /// Says nothing of the cell marked any more: something else is about to be said.
    void quiet() {
        marked.quiet();
    }

    /// Opens the line for a new chunk in the cell marked; else in that of the card selected last.
    private void add() {
        BoardGrid.Cell cell = marked.cell();
        marked.quiet();
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
        marked.quiet();
        boolean wasRenaming = renaming.close();
        boolean wasWhy = why.close();
        boolean wasPeek = peek.close();
        return entry.close() || wasWhy || wasPeek || wasRenaming;
    }

    /// Leaves what is being drawn or typed; false when nothing is.
    boolean close() {
        return lines.close() || closeCards() || marked.close() || leaveLine();
    }

    private boolean leaveLine() {
        boolean was = surface.look().line() != null;
        surface.look(surface.look().withLine(null));
        return was;
    }

    /// The cards selected, in the order of selecting.
    List<ChunkId> cards() {
        BoardLayout board = surface.board();
        return board == null
                ? List.of()
                : desk.snapshot().chunks().stream()
                        .filter(board.cards()::containsKey)
                        .toList();
    }

    FoldKeys folds() {
        return folds;
    }

    WalkKeys walk() {
        return walk;
    }

    /// What keys do to where cards lie and which are selected.
    List<Action> moves() {
        List<Action> moves = new ArrayList<>(walk.actions());
        moves.addAll(take.actions());
        return moves;
    }

    private boolean hasCard() {
        return card() != null;
    }

    /// The card the keys start from: the one selected last.
    @Nullable
    ChunkId card() {
        List<ChunkId> cards = cards();
        return cards.isEmpty() ? null : cards.getLast();
    }
}
