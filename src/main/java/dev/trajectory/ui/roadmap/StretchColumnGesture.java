package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.Columns;
import dev.trajectory.draw.roadmap.RoadmapChart;
import javafx.scene.input.MouseEvent;

/// Drags the left edge of a column's head: the column gets wider or narrower.
final class StretchColumnGesture implements Gesture {

    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final Column column;
    private final Columns before;
    private final double fromX;
    private final double fromWidth;

    StretchColumnGesture(RoadmapCamera camera, RoadmapSurface surface, Column column, MouseEvent at) {
        this.camera = camera;
        this.surface = surface;
        this.column = column;
        this.before = camera.viewport().columns();
        this.fromX = at.getX();
        RoadmapChart.Box head = surface.chart().head(column);
        this.fromWidth = head == null ? 0 : head.width();
    }

    @Override
    public void drag(MouseEvent event) {
        camera.columns(before.withWidth(column, fromWidth + fromX - event.getX()));
        surface.redraw();
    }

    @Override
    public void drop(MouseEvent event) {
        drag(event);
    }

    @Override
    public void cancel() {
        camera.columns(before);
        surface.redraw();
    }
}
