package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardString;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.line.LineGround;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The board as dependencies are drawn on it.
record BoardGround(BoardSurface surface) implements LineGround {

    @Override
    public Pane overlay() {
        return surface.overlay();
    }

    @Override
    public Box area() {
        BoardCamera camera = surface.camera();
        return camera == null
                ? new Box(0, 0, surface.getWidth(), surface.getHeight())
                : new Box(camera.names(), camera.head(), camera.room(), camera.roomDown());
    }

    @Override
    public List<ChunkId> seen() {
        BoardCamera camera = surface.camera();
        BoardLayout board = surface.board();
        return camera == null || board == null
                ? List.of()
                : board.cards().entrySet().stream()
                        .filter(each -> camera.sees(each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    @Override
    public List<ChunkId> order() {
        BoardLayout board = surface.board();
        return board == null ? List.of() : List.copyOf(board.cards().keySet());
    }

    @Override
    public @Nullable Box place(ChunkId chunk) {
        BoardCamera camera = surface.camera();
        BoardLayout board = surface.board();
        Box card = board == null ? null : board.cards().get(chunk);
        return camera == null || card == null ? null : camera.box(card);
    }

    @Override
    public @Nullable Box span(ChunkId chunk) {
        return place(chunk);
    }

    @Override
    public @Nullable ChunkId at(double x, double y) {
        return surface.cardAt(x, y);
    }

    @Override
    public void reveal(ChunkId chunk) {
        surface.reveal(chunk);
    }

    @Override
    public Runnable onFrame(Runnable listener) {
        return surface.onFrame(listener);
    }

    /// Cards stay while one is linked: the card to drop on must not go from under the hand.
    @Override
    public void imagine(Outlook changed) {}

    @Override
    public void settle() {}

    @Override
    public void requestFocus() {
        surface.requestFocus();
    }

    @Override
    public @Nullable DependencyLine line() {
        return surface.look().line();
    }

    @Override
    public void choose(@Nullable DependencyLine line) {
        surface.look(surface.look().withLine(line));
    }

    @Override
    public List<DependencyLine> linesOf(ChunkId chunk) {
        BoardLayout board = surface.board();
        return board == null ? List.of() : board.linesOf(chunk);
    }

    private @Nullable BoardString string(DependencyLine line) {
        BoardLayout board = surface.board();
        return board == null ? null : board.string(line);
    }

    @Override
    public @Nullable Dependency dependency(DependencyLine line) {
        BoardString string = string(line);
        return string == null ? null : string.dependency();
    }

    @Override
    public @Nullable PromiseNow promise(DependencyLine line) {
        BoardLayout board = surface.board();
        BoardString string = string(line);
        return board == null || string == null ? null : board.promise(string);
    }

    @Override
    public @Nullable Box middle(DependencyLine line) {
        BoardCamera camera = surface.camera();
        BoardString string = string(line);
        return camera == null || string == null
                ? null
                : camera.box(new Box(
                        string.route().middle().x(), string.route().middle().y(), 1, 1));
    }
}
