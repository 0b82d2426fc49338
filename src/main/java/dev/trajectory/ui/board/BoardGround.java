package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardString;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.line.LineGround;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The board as dependencies are drawn on it.
record BoardGround(BoardSurface surface) implements LineGround {

    @Override
    public Box area() {
        BoardCamera camera = surface.camera();
        return camera == null
                ? new Box(0, 0, surface.getWidth(), surface.getHeight())
                : new Box(camera.names(), camera.head(), camera.room(), camera.roomDown());
    }

    @Override
    public @Nullable ChunkId at(double x, double y) {
        return surface.cardAt(x, y);
    }

    @Override
    public void scroll(double right, double down) {
        surface.scroll(right, down);
    }

    @Override
    public void reveal(ChunkId chunk) {
        surface.reveal(chunk);
    }

    @Override
    public void settle() {}

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
        return board == null ? List.of() : board.strings().linesOf(chunk);
    }

    private @Nullable BoardString string(DependencyLine line) {
        BoardLayout board = surface.board();
        return board == null ? null : board.strings().of(line);
    }

    @Override
    public boolean touches(DependencyLine line, ChunkId chunk) {
        BoardString string = string(line);
        return string == null ? line.touches(chunk) : string.touches(chunk);
    }

    @Override
    public ChunkId end(DependencyLine line) {
        BoardString string = string(line);
        return string == null ? line.waiting() : string.to();
    }

    @Override
    public List<Dependency> dependencies(DependencyLine line) {
        BoardString string = string(line);
        return string == null ? List.of() : string.dependencies();
    }

    @Override
    public List<PromiseNow> promises(DependencyLine line) {
        BoardLayout board = surface.board();
        BoardString string = string(line);
        return board == null || string == null ? List.of() : board.strings().promises(string);
    }

    @Override
    public @Nullable Route route(DependencyLine line) {
        BoardString string = string(line);
        return string == null ? null : string.route();
    }

    @Override
    public SequencedMap<ChunkId, Box> cards() {
        BoardLayout board = surface.board();
        return board == null ? new LinkedHashMap<>() : board.cards();
    }

    @Override
    public @Nullable Box onSurface(Box part) {
        BoardCamera camera = surface.camera();
        return camera == null ? null : camera.box(part);
    }
}
