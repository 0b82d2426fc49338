package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.ui.control.RestTip;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What the wheel does on the map, and two fingers: scroll it, with Shift sideways, with the shortcut key zoom about
/// the pointer.
record MapWheel(MapSurface surface, RestTip tip) {

    private static final double ZOOM_PER_PIXEL = 0.004;

    void install() {
        surface.addEventHandler(ScrollEvent.SCROLL, this::turn);
        surface.addEventHandler(ZoomEvent.ZOOM, event -> {
            zoom(event.getX(), event.getY(), event.getZoomFactor());
            event.consume();
        });
    }

    private void turn(ScrollEvent event) {
        tip.hide();
        MapCamera camera = surface.camera();
        if (event.isShortcutDown()) {
            zoom(event.getX(), event.getY(), Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL));
        } else if (camera != null) {
            boolean across = event.isShiftDown() && event.getDeltaX() == 0;
            surface.camera(
                    across
                            ? camera.moved(-event.getDeltaY(), 0)
                            : camera.moved(-event.getDeltaX(), -event.getDeltaY()));
        }
        event.consume();
    }

    private void zoom(double x, double y, double factor) {
        MapCamera camera = surface.camera();
        if (camera != null) {
            surface.camera(camera.zoomed(x, Math.max(camera.head(), y), factor));
        }
    }
}
