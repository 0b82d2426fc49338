package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.link.Ground;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The map as dependencies are drawn on it.
record MapGround(MapSurface surface) implements Ground {

    @Override
    public Pane overlay() {
        return surface.overlay();
    }

    @Override
    public Box area() {
        MapCamera camera = surface.camera();
        double head = camera == null ? 0 : camera.head();
        return new Box(0, head, surface.getWidth(), Math.max(0, surface.getHeight() - head));
    }

    @Override
    public List<ChunkId> seen() {
        MapCamera camera = surface.camera();
        MapLayout map = surface.map();
        return camera == null || map == null
                ? List.of()
                : map.cards().entrySet().stream()
                        .filter(each -> camera.sees(each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    @Override
    public List<ChunkId> order() {
        MapLayout map = surface.map();
        return map == null ? List.of() : List.copyOf(map.cards().keySet());
    }

    @Override
    public @Nullable Box place(ChunkId chunk) {
        return surface.card(chunk);
    }

    @Override
    public @Nullable Box span(ChunkId chunk) {
        return surface.card(chunk);
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

    /// Cards stay: their places follow from the links that are there, not from dates.
    @Override
    public void imagine(Outlook changed) {}

    @Override
    public void settle() {
        surface.settle();
    }

    @Override
    public void requestFocus() {
        surface.requestFocus();
    }
}
