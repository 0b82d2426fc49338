package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardSight;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/// The board's two scroll bars: each is there as long as there is more of the board than is seen.
final class BoardBars {

    private final ScrollBar across;
    private final ScrollBar down;
    private boolean following;

    /// @param right moves what is seen to the right by pixels
    /// @param below moves it down
    BoardBars(DoubleConsumer right, DoubleConsumer below) {
        this.across = bar(Orientation.HORIZONTAL, right);
        this.down = bar(Orientation.VERTICAL, below);
    }

    private ScrollBar bar(Orientation orientation, DoubleConsumer move) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, was, now) -> {
            if (!following) {
                move.accept(now.doubleValue() - was.doubleValue());
            }
        });
        return bar;
    }

    List<Node> nodes() {
        return List.of(across, down);
    }

    /// Puts them where the board is seen, and at the edges of its surface.
    void place(BoardSight sight) {
        following = true;
        BoardLayout board = sight.board();
        BoardCamera seen = sight.camera();
        show(across, seen.left(), seen.room(), board.grid().width());
        show(down, seen.top(), seen.roomDown(), board.grid().height());
        double thick = across.prefHeight(-1);
        across.resizeRelocate(seen.names(), seen.height() - thick, Math.max(0, seen.room() - thick), thick);
        down.resizeRelocate(seen.width() - thick, seen.head(), thick, Math.max(0, seen.roomDown() - thick));
        following = false;
    }

    private static void show(ScrollBar bar, double at, double room, double whole) {
        double most = Math.max(0, whole - room);
        bar.setVisible(most > 0.5);
        bar.setMax(most);
        bar.setValue(at);
        bar.setVisibleAmount(whole <= 0 ? 1 : most * room / whole);
        bar.setBlockIncrement(room * 0.9);
        bar.setUnitIncrement(40);
    }
}
