package dev.trajectory.ui.board;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardLook;
import dev.trajectory.draw.board.BoardPicture;
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
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The board's canvas: draws at most once a frame, and only when something changed.
final class BoardSurface extends Region {

    private final Desk desk;
    private final PictureCanvas canvas;
    private final Pane overlay = new Pane();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final List<Runnable> onFrame = new ArrayList<>();
    private BoardSwitches switches = BoardSwitches.USUAL;
    private BoardLook look = BoardLook.PLAIN;
    private @Nullable Outlook shown;
    /// The board of the plan as it is.
    private @Nullable BoardLayout settled;

    /// What is drawn: the same, or what would be.
    private @Nullable BoardLayout board;
    private @Nullable BoardCamera camera;
    private boolean stale;
    private boolean following;

    BoardSurface(Desk desk) {
        this.desk = desk;
        this.canvas = new PictureCanvas(desk.fonts());
        overlay.setPickOnBounds(false);
        down.setOrientation(Orientation.VERTICAL);
        across.setFocusTraversable(false);
        down.setFocusTraversable(false);
        across.valueProperty().addListener((_, was, now) -> scroll(now.doubleValue() - was.doubleValue(), 0));
        down.valueProperty().addListener((_, was, now) -> scroll(0, now.doubleValue() - was.doubleValue()));
        getChildren().addAll(canvas, overlay, across, down);
        getStyleClass().add("board");
        setFocusTraversable(true);
        setId("board");
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
        BoardLayout now = settled;
        board = now == null || would == null ? now : now.imagined(would);
        redraw();
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
        BoardCamera was = camera;
        BoardLayout before = board;
        switches(switches.withZoom(switches.zoom() * factor));
        BoardCamera now = camera;
        BoardLayout laid = board;
        if (was != null && before != null && now != null && laid != null && before.height() > 0) {
            double across = laid.width() / before.width() * was.onBoardX(x) - now.onBoardX(x);
            double below = laid.height() / before.height() * was.onBoardY(y) - now.onBoardY(y);
            camera = now.moved(across, below, laid);
        }
    }

    /// Zooms so that all columns are in sight, as far as that goes.
    void fit() {
        BoardCamera seen = camera;
        BoardLayout laid = board;
        if (seen != null && laid != null) {
            switches(switches.withZoom(switches.zoom() * seen.room() / laid.width()));
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
            BoardLayout laid = BoardLayout.of(outlook, style(), switches);
            BoardCamera was = camera;
            BoardCamera first = BoardCamera.first(laid, wide(), high());
            settled = laid;
            board = laid;
            camera = was == null ? first : first.moved(was.left(), was.top(), laid);
            redraw();
        }
    }

    /// What is shown; null before there is anything.
    @Nullable
    BoardLayout board() {
        return board;
    }

    @Nullable
    BoardCamera camera() {
        return camera;
    }

    /// Moves what is seen by pixels.
    void scroll(double right, double below) {
        BoardCamera seen = camera;
        BoardLayout laid = board;
        if (seen != null && laid != null && !following) {
            camera = seen.moved(right, below, laid);
            redraw();
        }
    }

    /// Brings a card into sight; false where there is none of that chunk.
    boolean reveal(ChunkId chunk) {
        BoardLayout laid = board;
        Box box = laid == null ? null : laid.cards().get(chunk);
        if (box != null) {
            reveal(new Box(box.x() - AIR, box.y() - AIR, box.width() + 2 * AIR, box.height() + 2 * AIR));
        }
        return laid == null || box != null;
    }

    /// Brings a part of the board into sight.
    void reveal(Box part) {
        BoardCamera seen = camera;
        BoardLayout laid = board;
        if (seen != null && laid != null) {
            camera = seen.reaching(part, laid);
            redraw();
        }
    }

    private static final double AIR = 12;

    /// The chunk whose card is at a point of the surface; null where there is none.
    @Nullable
    ChunkId cardAt(double x, double y) {
        BoardCamera seen = camera;
        BoardLayout laid = board;
        return laid == null || seen == null || x < seen.names() || y < seen.head()
                ? null
                : laid.cardAt(seen.onBoardX(x), seen.onBoardY(y));
    }

    /// The string at a point, or near it; null where there is none.
    @Nullable
    DependencyLine lineAt(double x, double y) {
        BoardCamera seen = camera;
        BoardLayout laid = board;
        return laid == null || seen == null || x < seen.names() || y < seen.head()
                ? null
                : laid.lineAt(look, seen.onBoardX(x), seen.onBoardY(y));
    }

    /// The chunk whose card has a sign of findings at a point; null where there is none.
    @Nullable
    ChunkId signAt(double x, double y) {
        BoardCamera seen = camera;
        BoardLayout laid = board;
        return laid == null || seen == null || x < seen.names() || y < seen.head()
                ? null
                : laid.signAt(seen.onBoardX(x), seen.onBoardY(y));
    }

    /// The row whose name is at a point of the surface; null where there is none.
    BoardLayout.@Nullable Row nameAt(double x, double y) {
        BoardCamera seen = camera;
        BoardLayout laid = board;
        return laid == null || seen == null || x >= seen.names() || y < seen.head() || seen.onBoardY(y) > laid.height()
                ? null
                : laid.rowAt(seen.onBoardY(y));
    }

    /// The cell at a point of the surface; null beside the board.
    BoardLook.@Nullable Drop cellAt(double x, double y) {
        BoardCamera seen = camera;
        BoardLayout laid = board;
        if (laid == null || seen == null || x < seen.names() || y < seen.head()) {
            return null;
        }
        return laid.cellAt(seen.onBoardX(x), seen.onBoardY(y));
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
        BoardCamera seen = camera;
        BoardLayout laid = board;
        if (seen == null || laid == null) {
            return;
        }
        BoardCamera now = seen;
        if (seen.width() != width || seen.height() != height) {
            now = seen.resized(width, height, laid);
            camera = now;
            stale = true;
        }
        if (stale) {
            stale = false;
            draw(laid, now);
        }
    }

    private void draw(BoardLayout laid, BoardCamera seen) {
        canvas.show(BoardPicture.of(laid, seen, look, desk.words().locale()));
        bars(laid, seen);
        for (Runnable listener : List.copyOf(onFrame)) {
            listener.run();
        }
    }

    private void bars(BoardLayout laid, BoardCamera seen) {
        following = true;
        bar(across, laid.width() - seen.room(), seen.left(), seen.room(), laid.width());
        bar(down, laid.height() - seen.roomDown(), seen.top(), seen.roomDown(), laid.height());
        double thick = across.prefHeight(-1);
        across.resizeRelocate(seen.names(), seen.height() - thick, Math.max(0, seen.room() - thick), thick);
        down.resizeRelocate(seen.width() - thick, seen.head(), thick, Math.max(0, seen.roomDown() - thick));
        following = false;
    }

    private static void bar(ScrollBar bar, double most, double at, double room, double whole) {
        bar.setVisible(most > 0.5);
        bar.setMax(Math.max(0, most));
        bar.setValue(at);
        bar.setVisibleAmount(whole <= 0 ? 1 : Math.max(0, most) * room / whole);
        bar.setBlockIncrement(room * 0.9);
        bar.setUnitIncrement(40);
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
                        BoardLayout.of(outlook, style, chosen), desk.words().locale());
    }
}
