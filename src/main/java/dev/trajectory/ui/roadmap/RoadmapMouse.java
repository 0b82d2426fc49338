package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What the wheel and clicks do on the roadmap.
final class RoadmapMouse {

    private static final double ZOOM_PER_PIXEL = 0.004;

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final Why why;

    RoadmapMouse(Desk desk, RoadmapCamera camera, RoadmapSurface surface, Why why) {
        this.why = why;
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        surface.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        surface.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    }

    private void wheel(ScrollEvent event) {
        RoadmapChart chart = surface.chart();
        if (event.isShortcutDown()) {
            double x = event.getX() - chart.timeline().x();
            camera.zoom(Math.max(0, x), Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL));
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
        camera.zoom(Math.max(0, event.getX() - surface.chart().timeline().x()), event.getZoomFactor());
        surface.redraw();
        event.consume();
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        why.close();
        surface.requestFocus();
        RoadmapChart chart = surface.chart();
        double x = event.getX();
        double y = event.getY();
        if (!chart.body().contains(x, y)) {
            return;
        }
        RoadmapChart.LaneBox lane = chart.laneAt(y);
        if (lane != null && lane.header().contains(x, y) && chart.barAt(x, y) == null) {
            lane.id().filter(_ -> x < chart.outlineWidth()).ifPresent(this::fold);
            return;
        }
        RoadmapChart.RowBox row = chart.rowAt(y);
        ChunkId bar = chart.barAt(x, y);
        if (row != null && row.parent() && x < chart.outlineWidth() && x < 30 + 12 * row.depth()) {
            fold(row.chunk());
        } else if (bar != null) {
            select(bar, event, chart);
        } else if (row != null && x < chart.outlineWidth()) {
            select(row.chunk(), event, chart);
        } else if (!event.isShiftDown() && !event.isShortcutDown()) {
            desk.select(Set.of());
        }
    }

    private void fold(Id id) {
        camera.fold(id);
        surface.redraw();
    }

    private void select(ChunkId chunk, MouseEvent event, RoadmapChart chart) {
        Set<Id> selection = new LinkedHashSet<>();
        if (event.isShortcutDown()) {
            selection.addAll(desk.snapshot().selection());
            if (!selection.remove(chunk)) {
                selection.add(chunk);
            }
        } else if (event.isShiftDown() && !camera.viewport().selection().isEmpty()) {
            selection.addAll(range(chart.order(), chunk));
        } else {
            selection.add(chunk);
        }
        desk.select(selection);
    }

    /// The rows from the first one selected to another.
    private List<ChunkId> range(List<ChunkId> order, ChunkId to) {
        ChunkId from = camera.viewport().selection().iterator().next();
        int a = order.indexOf(from);
        int b = order.indexOf(to);
        if (a < 0 || b < 0) {
            return List.of(to);
        }
        return a <= b ? order.subList(a, b + 1) : order.subList(b, a + 1).reversed();
    }
}
