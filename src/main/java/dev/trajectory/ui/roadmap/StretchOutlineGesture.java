package dev.trajectory.ui.roadmap;

import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Drags the line between the outline and the timeline.
final class StretchOutlineGesture implements Gesture {

    private static final double LEAST = 220;
    private static final double MOST = 900;

    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final @Nullable Double before;
    private final double fromX;
    private final double fromWidth;

    StretchOutlineGesture(RoadmapCamera camera, RoadmapSurface surface, MouseEvent at) {
        this.camera = camera;
        this.surface = surface;
        this.before = camera.viewport().outline();
        this.fromX = at.getX();
        this.fromWidth = surface.chart().outlineWidth();
    }

    /// A width that leaves room for both.
    static double clamped(double width) {
        return Math.clamp(width, LEAST, MOST);
    }

    @Override
    public void drag(MouseEvent event) {
        camera.outline(clamped(fromWidth + event.getX() - fromX));
        surface.redraw();
    }

    @Override
    public void drop(MouseEvent event) {
        drag(event);
    }

    @Override
    public void cancel() {
        camera.outline(before);
        surface.redraw();
    }
}
