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
import dev.trajectory.model.Id;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.picture.PictureCanvas;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The board's canvas: draws at most once a frame, and only when something changed.
final class BoardSurface extends Region {

    private final Desk desk;
    private final PictureCanvas canvas;
    private final Pane overlay = new Pane();
    private final BoardBars bars = new BoardBars(right -> scroll(right, 0), below -> scroll(0, below));
    private final List<Runnable> onFrame = new ArrayList<>();
    private BoardSwitches switches = BoardSwitches.USUAL;
    private BoardLook look = BoardLook.PLAIN;
    private @Nullable Outlook shown;

    /// The board of the plan as it is.
    private volatile @Nullable HeldBoard held;

    /// Whether somebody looks at it.
    private volatile boolean isSeen;

    private final ReadyBoards ready = new ReadyBoards();
    private boolean isLonger;

    /// What is drawn: the same, or what would be.
    private @Nullable BoardSight sight;
    private boolean stale;

    BoardSurface(Desk desk) {
        this.desk = desk;
        this.canvas = new PictureCanvas(desk.fonts());
        overlay.setPickOnBounds(false);
        getChildren().addAll(canvas, overlay);
        getChildren().addAll(bars.nodes());
        getStyleClass().add("board");
        setFocusTraversable(true);
        setId("board");
        sceneProperty().subscribe(scene -> isSeen = scene != null);
        desk.session().prepare(this::layOutBeside);
        desk.theme().addListener(_ -> layOut());
        desk.textSize().addListener(_ -> layOut());
    }

    /// Where controls lie over the canvas.
    Pane overlay() {
        return overlay;
    }

    /// Has told each frame drawn.
    ///
    /// @return ends it
    Runnable onFrame(Runnable listener) {
        onFrame.add(listener);
        return () -> onFrame.remove(listener);
    }

    /// Shows a state of the plan.
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    void show(Snapshot snapshot) {
        Set<ChunkId> selection = new LinkedHashSet<>();
        for (Id id : snapshot.selection()) {
            if (id instanceof ChunkId chunk) {
                selection.add(chunk);
            }
        }
        look = look.withSelection(selection);
        if (shown != snapshot.outlook()) {
            shown = snapshot.outlook();
            layOut();
        }
        redraw();
    }

    /// Shows what would be, as far as its cells lie as they do now; null for what is.
    void imagine(@Nullable Outlook would) {
        HeldBoard board = held;
        BoardSight seen = sight;
        if (board != null && seen != null) {
            see(would == null ? seen.of(board.now()) : seen.instead(board.imagined(would)));
        }
    }

    /// Makes what would be ready to be shown, beside the UI thread.
    void prepare(Outlook would) {
        HeldBoard board = held;
        if (board != null) {
            board.prepare(would);
        }
    }

    /// Has one more column behind the last as long as a card is held, or none any more: that is seen when what is
    /// imagined, or what comes of it, is shown next.
    void reachFurther(boolean further) {
        HeldBoard board = held;
        isLonger = further;
        held = board == null ? null : board.reaching(further);
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

    /// Lays out beside the UI thread what is about to be shown.
    private void layOutBeside(Outlook next) {
        HeldBoard board = held;
        if (board != null && isSeen) {
            ready.add(board.now().next(next).strung());
        }
    }

    private BoardLayout laidOut(Outlook outlook) {
        BoardLayout made = ready.take(outlook, style(), switches);
        if (made != null) {
            return made;
        }
        Locale locale = desk.words().locale();
        HeldBoard before = held;
        return before == null
                ? BoardLayout.of(outlook, style(), switches, locale)
                : before.now().next(outlook, style(), switches, locale);
    }

    private void layOut() {
        Outlook outlook = shown;
        if (outlook != null) {
            BoardLayout laid = laidOut(outlook);
            BoardSight was = sight;
            HeldBoard board = new HeldBoard(laid, isLonger);
            held = board;
            see(was == null ? BoardSight.first(laid, wide(), high()) : was.of(board.now()));
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

    private static final double AIR = 12;

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

    /// The cell at a point of the surface; null beside the board.
    BoardGrid.@Nullable Cell cellAt(double x, double y) {
        return sight == null ? null : sight.cellAt(x, y);
    }

    /// Draws anew with the next frame.
    void redraw() {
        stale = true;
        requestLayout();
    }

    private double wide() {
        return Math.max(1, Math.floor(getWidth()));
    }

    private double high() {
        return Math.max(1, Math.floor(getHeight()));
    }

    @Override
    protected void layoutChildren() {
        double width = wide();
        double height = high();
        overlay.resizeRelocate(0, 0, width, height);
        BoardSight seen = sight;
        if (seen == null) {
            return;
        }
        if (seen.camera().width() != width || seen.camera().height() != height) {
            seen = seen.resized(width, height);
            sight = seen;
            stale = true;
        }
        if (stale) {
            stale = false;
            draw(seen);
        }
    }

    private void draw(BoardSight seen) {
        canvas.show(BoardPicture.of(seen.board(), seen.camera(), look));
        bars.place(seen);
        for (Runnable listener : List.copyOf(onFrame)) {
            listener.run();
        }
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
