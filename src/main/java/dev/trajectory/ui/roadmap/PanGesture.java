package dev.trajectory.ui.roadmap;

import javafx.scene.input.MouseEvent;

/// Drags the sheet under the pointer.
final class PanGesture implements Gesture {

    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private double x;
    private double y;

    PanGesture(RoadmapCamera camera, RoadmapSurface surface, MouseEvent at) {
        this.camera = camera;
        this.surface = surface;
        this.x = at.getX();
        this.y = at.getY();
    }

    @Override
    public void drag(MouseEvent event) {
        camera.pan(x - event.getX());
        camera.scroll(y - event.getY());
        x = event.getX();
        y = event.getY();
        surface.redraw();
    }

    @Override
    public void drop(MouseEvent event) {
        drag(event);
    }

    @Override
    public void cancel() {}
}
