package dev.trajectory.ui.roadmap;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What the wheel does on the roadmap, and two fingers: scroll rows, with Shift days, with the shortcut key zoom about
/// the pointer.
record Wheel(RoadmapCamera camera, RoadmapSurface surface, BarTip tip) {

    private static final double ZOOM_PER_PIXEL = 0.004;

    void install() {
        surface.addEventHandler(ScrollEvent.SCROLL, this::turn);
        surface.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    private void turn(ScrollEvent event) {
        tip.hide();
        if (event.isShortcutDown()) {
            camera.zoom(fromLeft(event.getX()), Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL));
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            camera.pan(-event.getDeltaY());
        } else {
            camera.pan(-event.getDeltaX());
            camera.scroll(-event.getDeltaY());
        }
        surface.redraw();
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        camera.zoom(fromLeft(event.getX()), event.getZoomFactor());
        surface.redraw();
        event.consume();
    }

    private double fromLeft(double x) {
        return Math.max(0, x - surface.chart().timeline().x());
    }
}
