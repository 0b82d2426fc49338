package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Action;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What keys do to what is seen of the map.
final class CameraKeys {

    private static final double STEP = 1.25;
    private static final double PAN = 80;

    private final MapSurface surface;

    CameraKeys(MapSurface surface) {
        this.surface = surface;
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("fit", "F", () -> true, this::fit),
                Action.of("fitAlso", "Shortcut+0", this::fit),
                Action.onCanvas("fitSelection", "Shift+F", () -> selected() != null, this::fitSelection),
                Action.of("zoomIn", "Shortcut+Plus", () -> zoom(STEP)),
                Action.of("zoomInAlso", "Shortcut+Equals", () -> zoom(STEP)),
                Action.of("zoomOut", "Shortcut+Minus", () -> zoom(1 / STEP)),
                pan("map.left", "Shortcut+Left", -PAN, 0),
                pan("map.right", "Shortcut+Right", PAN, 0),
                pan("map.up", "Shortcut+Up", 0, -PAN),
                pan("map.down", "Shortcut+Down", 0, PAN),
                pan("pageUp", "Page Up", 0, -5 * PAN),
                pan("pageDown", "Page Down", 0, 5 * PAN));
    }

    private Action pan(String id, String key, double right, double down) {
        return Action.onCanvas(id, key, () -> true, () -> change(camera -> camera.moved(right, down)));
    }

    private void change(UnaryOperator<MapCamera> change) {
        MapCamera camera = surface.camera();
        if (camera != null) {
            surface.camera(change.apply(camera));
        }
    }

    private void zoom(double factor) {
        change(camera -> camera.zoomed(camera.width() / 2, (camera.height() + camera.head()) / 2, factor));
    }

    private void fit() {
        MapScene scene = surface.scene();
        if (scene != null) {
            Box all = new Box(0, 0, scene.layout().width(), scene.layout().height());
            change(camera -> camera.showing(all, scene.style(), scene.style().textFactor()));
        }
    }

    private void fitSelection() {
        MapScene scene = surface.scene();
        Box selected = selected();
        if (scene != null && selected != null) {
            change(camera ->
                    camera.showing(selected, scene.style(), scene.style().textFactor()));
        }
    }

    /// What all cards selected lie in; null where none has a card.
    private @Nullable Box selected() {
        MapScene scene = surface.scene();
        Box all = null;
        for (ChunkId chunk : surface.look().selection()) {
            Box card = scene == null ? null : scene.layout().cards().get(chunk);
            if (card != null) {
                all = all == null ? card : all.with(card);
            }
        }
        return all;
    }
}
