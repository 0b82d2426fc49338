package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.draw.map.MapScene;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The map as dependencies are drawn on it.
record MapGround(MapSurface surface) implements LineGround {

    @Override
    public Box area() {
        MapCamera camera = surface.camera();
        double head = camera == null ? 0 : camera.head();
        return new Box(0, head, surface.getWidth(), Math.max(0, surface.getHeight() - head));
    }

    @Override
    public @Nullable ChunkId at(double x, double y) {
        return surface.cardAt(x, y);
    }

    @Override
    public void scroll(double right, double down) {
        MapCamera camera = surface.camera();
        MapLayout map = surface.map();
        if (camera != null && map != null) {
            surface.camera(camera.moved(right, down, map));
        }
    }

    @Override
    public void reveal(ChunkId chunk) {
        surface.reveal(chunk);
    }

    @Override
    public void settle() {
        surface.settle();
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
        MapLayout map = surface.map();
        return map == null
                ? List.of()
                : Stream.concat(map.linesOf(chunk, true).stream(), map.linesOf(chunk, false).stream())
                        .toList();
    }

    @Override
    public List<Dependency> dependencies(DependencyLine line) {
        MapScene scene = surface.scene();
        return scene == null ? List.of() : scene.dependencies(line);
    }

    @Override
    public List<PromiseNow> promises(DependencyLine line) {
        MapScene scene = surface.scene();
        return scene == null ? List.of() : scene.promises(line);
    }

    @Override
    public @Nullable Route route(DependencyLine line) {
        MapLayout map = surface.map();
        return map == null ? null : map.routes().get(line);
    }

    @Override
    public SequencedMap<ChunkId, Box> cards() {
        MapLayout map = surface.map();
        return map == null ? new LinkedHashMap<>() : map.cards();
    }

    @Override
    public @Nullable Box onSurface(Box part) {
        MapCamera camera = surface.camera();
        return camera == null ? null : camera.box(part);
    }
}
