package dev.trajectory.ui.board;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.draw.board.BoardPicture;
import dev.trajectory.draw.board.BoardSight;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.picture.PictureSurface;
import dev.trajectory.words.BoardWords;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The board's picture in the window.
final class BoardSurface extends PictureSurface {

    private static final double AIR = 12;

    private final Desk desk;
    private final Boards boards;
    private final BoardBars bars = new BoardBars(right -> scroll(right, 0), below -> scroll(0, below));
    private BoardSwitches switches = BoardSwitches.USUAL;
    private BoardLook look = BoardLook.PLAIN;
    private @Nullable Outlook shown;

    /// Whether somebody looks at it.
    private volatile boolean isSeen;

    /// What is drawn: the board of the plan as it is, or what would be.
    private @Nullable BoardSight sight;

    BoardSurface(Desk desk) {
        super(desk.fonts());
        this.desk = desk;
        this.boards = new Boards(desk.words().locale());
        getChildren().addAll(bars.nodes());
        getStyleClass().add("board");
        setFocusTraversable(true);
        setId("board");
        sceneProperty().subscribe(scene -> isSeen = scene != null);
        desk.session().prepare(this::prepareNext);
        desk.theme().addListener(_ -> layOut());
        desk.textSize().addListener(_ -> layOut());
    }

    /// Shows a state of the plan.
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    void show(Snapshot snapshot) {
        look = look.withSelection(snapshot.chunks());
        if (shown != snapshot.outlook()) {
            shown = snapshot.outlook();
            layOut();
        }
        redraw();
    }

    /// Makes the board of what is about to be shown ready, beside the UI thread.
    private void prepareNext(Outlook next) {
        if (isSeen) {
            boards.prepareNext(next);
        }
    }

    /// Shows what would be, as far as its cells lie as they do now; null for what is.
    void imagine(@Nullable Outlook would) {
        BoardSight seen = sight;
        BoardLayout board = would == null ? boards.now() : boards.imagined(would);
        if (board != null && seen != null) {
            see(would == null ? seen.of(board) : seen.instead(board));
        }
    }

    /// Makes what would be ready to be shown, beside the UI thread.
    void prepare(Outlook would) {
        boards.prepare(would);
    }

    /// Has one more column behind the last as long as a card is held, or none any more: that is seen when what is
    /// imagined, or what comes of it, is shown next.
    void reachFurther(boolean further) {
        boards.reachFurther(further);
    }

    private PageStyle style() {
        return new PageStyle(desk.theme().get(), desk.textSize().get() / 100.0);
    }

    BoardSwitches switches() {
        return switches;
    }

    void switches(BoardSwitches changed) {
        if (!changed.equals(switches)) {
            switches = changed;
            layOut();
        }
    }

    /// Draws the board larger or smaller, as far as that goes, about a point of the surface.
    void zoom(double x, double y, double factor) {
        BoardSight before = sight;
        switches(switches.withZoom(switches.zoom() * factor));
        BoardSight now = sight;
        if (before != null && now != null) {
            see(now.about(x, y, before));
        }
    }

    /// Zooms so that all columns are in sight, as far as that goes.
    void fit() {
        BoardSight seen = sight;
        if (seen != null) {
            switches(switches.withZoom(
                    switches.zoom() * seen.camera().room() / seen.board().grid().width()));
            scroll(-Double.MAX_VALUE, 0);
        }
    }

    BoardLook look() {
        return look;
    }

    void look(BoardLook changed) {
        if (!changed.equals(look)) {
            look = changed;
            redraw();
        }
    }

    private void layOut() {
        Outlook outlook = shown;
        if (outlook != null) {
            BoardLayout board = boards.of(outlook, style(), switches);
            BoardSight was = sight;
            see(was == null ? BoardSight.first(board, wide(), high()) : was.of(board));
        }
    }

    private void see(BoardSight changed) {
        sight = changed;
        redraw();
    }

    /// What is shown; null before there is anything.
    @Nullable
    BoardLayout board() {
        return sight == null ? null : sight.board();
    }

    @Nullable
    BoardCamera camera() {
        return sight == null ? null : sight.camera();
    }

    /// Moves what is seen by pixels.
    void scroll(double right, double below) {
        if (sight != null) {
            see(sight.moved(right, below));
        }
    }

    /// Brings a card into sight; false where there is none of that chunk.
    boolean reveal(ChunkId chunk) {
        BoardLayout laid = board();
        Box box = laid == null ? null : laid.cards().get(chunk);
        if (box != null) {
            reveal(new Box(box.x() - AIR, box.y() - AIR, box.width() + 2 * AIR, box.height() + 2 * AIR));
        }
        return laid == null || box != null;
    }

    /// Brings a part of the board into sight.
    void reveal(Box part) {
        if (sight != null) {
            see(sight.reaching(part));
        }
    }

    /// The chunk whose card is at a point of the surface; null where there is none.
    @Nullable
    ChunkId cardAt(double x, double y) {
        return sight == null ? null : sight.cardAt(x, y);
    }

    /// The string at a point, or near it; null where there is none.
    @Nullable
    DependencyLine lineAt(double x, double y) {
        return sight == null ? null : sight.lineAt(look, x, y);
    }

    /// The chunk whose card has a sign of findings at a point; null where there is none.
    @Nullable
    ChunkId signAt(double x, double y) {
        return sight == null ? null : sight.signAt(x, y);
    }

    /// The row whose name is at a point of the surface; null where there is none.
    BoardGrid.@Nullable Row nameAt(double x, double y) {
        return sight == null ? null : sight.nameAt(x, y);
    }

    /// Whether a point of the surface lies in the corner of names, where is counted what has no place.
    boolean isInCorner(double x, double y) {
        return sight != null && sight.isInCorner(x, y);
    }

    /// A sentence on the chunks that have no place; empty where all have one.
    String undated() {
        BoardLayout board = board();
        return board == null || board.undated().isEmpty()
                ? ""
                : new BoardWords(desk.plan(), desk.words().locale())
                        .undated(board.undated().size());
    }

    /// The cell at a point of the surface; null beside the board.
    BoardGrid.@Nullable Cell cellAt(double x, double y) {
        return sight == null ? null : sight.cellAt(x, y);
    }

    @Override
    protected boolean fit(double width, double height) {
        BoardSight seen = sight;
        boolean isOther =
                seen != null && (seen.camera().width() != width || seen.camera().height() != height);
        sight = seen == null || !isOther ? seen : seen.resized(width, height);
        return isOther;
    }

    @Override
    protected @Nullable Picture drawn() {
        BoardSight seen = sight;
        if (seen == null) {
            return null;
        }
        bars.place(seen);
        return BoardPicture.of(seen.board(), seen.camera(), look);
    }

    /// How the whole board is drawn; null before there is anything on it.
    @Nullable
    Supplier<Picture> picture() {
        Outlook outlook = shown;
        PageStyle style = desk.pageStyle();
        BoardSwitches chosen = switches;
        return outlook == null
                ? null
                : () -> BoardPicture.whole(
                        BoardLayout.of(outlook, style, chosen, desk.words().locale()));
    }
}
