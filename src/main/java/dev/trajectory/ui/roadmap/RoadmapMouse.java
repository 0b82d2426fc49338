package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.Refusal;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// What the wheel and clicks do on the roadmap.
final class RoadmapMouse {

    private static final double ZOOM_PER_PIXEL = 0.004;
    private static final double THRESHOLD = 3;
    private static final double EDGE = 5;

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final Why why;
    private final Handles handles;
    private final BarTip tip;
    private final OutlineCursor cursor;
    private final OutlineKeys outline;
    private final ColumnHeads heads;
    private @Nullable MouseEvent pressed;
    private @Nullable Gesture gesture;

    RoadmapMouse(
            Desk desk,
            RoadmapCamera camera,
            RoadmapSurface surface,
            Why why,
            OutlineCursor cursor,
            OutlineKeys outline,
            BarTip tip) {
        this.tip = tip;
        this.cursor = cursor;
        this.outline = outline;
        this.why = why;
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        this.handles = new Handles(surface);
        this.heads = new ColumnHeads(desk, camera, surface);
        surface.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        surface.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            handles.on(null);
            tip.hide();
        });
    }

    private void wheel(ScrollEvent event) {
        tip.hide();
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

    /// What can be done with the chunk under the pointer, or where there is none, with the roadmap.
    private void menu(ContextMenuEvent event) {
        RoadmapChart chart = surface.chart();
        double x = event.getX();
        double y = event.getY();
        if (!chart.body().contains(x, y)) {
            return;
        }
        RoadmapChart.RowBox row = chart.rowAt(y);
        ChunkId bar = chart.barAt(x, y);
        ChunkId chunk = bar != null ? bar : row != null && x < chart.outlineWidth() ? row.chunk() : null;
        if (chunk != null && !camera.viewport().selection().contains(chunk)) {
            desk.select(Set.of(chunk));
        }
        outline.menu(chunk != null).show(surface, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void hover(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        ChunkId bar = surface.chart().barAt(x, y);
        tip.at(bar, x, y);
        if (bar != null || !handles.isNear(x, y)) {
            handles.on(bar);
        }
        surface.setCursor(cursor(x, y));
    }

    private Cursor cursor(double x, double y) {
        if (heads.isOnEdge(x, y)) {
            return Cursor.E_RESIZE;
        }
        if (handles.isOnStart(x, y) || handles.isOnFinish(x, y)) {
            return Cursor.CROSSHAIR;
        }
        ChunkId bar = surface.chart().barAt(x, y);
        if (bar == null) {
            return Cursor.DEFAULT;
        }
        return isOnEdge(bar, x) ? Cursor.E_RESIZE : Cursor.HAND;
    }

    private boolean isOnEdge(ChunkId bar, double x) {
        RoadmapChart.Box span = surface.chart().span(bar);
        return span != null && span.width() >= 3 * EDGE && x >= span.right() - EDGE && x <= span.right() + EDGE;
    }

    private void press(MouseEvent event) {
        pressed = null;
        tip.hide();
        why.close();
        surface.requestFocus();
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        pressed = event;
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        RoadmapChart chart = surface.chart();
        double x = event.getX();
        double y = event.getY();
        if (heads.press(event)) {
            pressed = null;
            return;
        }
        if (!chart.body().contains(x, y) || handles.isOnStart(x, y) || handles.isOnFinish(x, y)) {
            return;
        }
        RoadmapChart.LaneBox lane = chart.laneAt(y);
        ChunkId bar = chart.barAt(x, y);
        if (lane != null && lane.header().contains(x, y) && bar == null) {
            lane.id().filter(_ -> x < chart.outlineWidth()).ifPresent(this::fold);
            return;
        }
        RoadmapChart.RowBox row = chart.rowAt(y);
        if (row != null && row.parent() && x < chart.outlineWidth() && x < 30 + 12 * row.depth()) {
            fold(row.chunk());
        } else if (bar != null) {
            cursor.leave();
            press(bar, event, chart);
        } else if (row != null && x < chart.outlineWidth()) {
            press(row.chunk(), event, chart);
            cursor.enter(chart.columnAt(x));
            if (event.getClickCount() == 2) {
                outline.open();
            }
        } else if (!event.isShiftDown() && !event.isShortcutDown()) {
            desk.select(Set.of());
        }
    }

    /// Selects what is pressed, unless it is selected already: then all that is selected may be dragged together.
    private void press(ChunkId chunk, MouseEvent event, RoadmapChart chart) {
        boolean alone = !event.isShiftDown() && !event.isShortcutDown();
        if (!alone || !camera.viewport().selection().contains(chunk)) {
            select(chunk, event, chart);
        }
    }

    private void drag(MouseEvent event) {
        MouseEvent from = pressed;
        if (heads.drag(event) || from == null) {
            return;
        }
        if (gesture == null) {
            if (Math.hypot(event.getX() - from.getX(), event.getY() - from.getY()) < THRESHOLD) {
                return;
            }
            gesture = begin(from);
            pressed = gesture == null ? null : from;
            handles.on(null);
        }
        if (gesture != null) {
            gesture.drag(event);
        }
    }

    private @Nullable Gesture begin(MouseEvent from) {
        RoadmapChart chart = surface.chart();
        double x = from.getX();
        double y = from.getY();
        if (from.getButton() == MouseButton.MIDDLE) {
            return new PanGesture(camera, surface, from);
        }
        ChunkId hovered = handles.chunk();
        if (hovered != null && (handles.isOnStart(x, y) || handles.isOnFinish(x, y))) {
            return new LinkGesture(desk, surface, hovered, handles.isOnFinish(x, y));
        }
        ChunkId bar = chart.barAt(x, y);
        if (bar == null) {
            return x >= chart.timeline().x() && chart.body().contains(x, y)
                    ? new PanGesture(camera, surface, from)
                    : null;
        }
        Chunk chunk = desk.plan().chunks().find(bar);
        if (chunk == null || desk.plan().parents().contains(bar)) {
            return null;
        }
        if (chunk.progress().isStarted()) {
            desk.host().refuse(new Refusal(Refusal.Reason.HAS_BEGUN, "", List.of(bar), List.of()), desk.plan());
            return null;
        }
        if (isOnEdge(bar, x)) {
            return new ResizeGesture(desk, surface, chunk, from);
        }
        return new MoveGesture(desk, surface, bar, movable(bar), from);
    }

    /// What is dragged with a bar: all that is selected and can be moved.
    private List<ChunkId> movable(ChunkId bar) {
        Set<ChunkId> parents = desk.plan().parents();
        Set<ChunkId> movable = new LinkedHashSet<>(List.of(bar));
        for (ChunkId id : camera.viewport().selection()) {
            Chunk chunk = desk.plan().chunks().find(id);
            if (chunk != null && !parents.contains(id) && !chunk.progress().isStarted()) {
                movable.add(id);
            }
        }
        return List.copyOf(movable);
    }

    private void release(MouseEvent event) {
        MouseEvent from = pressed;
        pressed = null;
        heads.release();
        if (gesture != null) {
            Gesture done = gesture;
            gesture = null;
            done.drop(event);
        } else if (from != null && from.getButton() == MouseButton.PRIMARY) {
            click(from);
        }
    }

    /// A press that moved nothing: on the dot at a bar's start it asks why; on one of many selected it selects
    /// that one.
    private void click(MouseEvent event) {
        ChunkId hovered = handles.chunk();
        if (hovered != null && handles.isOnStart(event.getX(), event.getY())) {
            desk.select(Set.of(hovered));
            why.open(hovered);
            return;
        }
        ChunkId bar = surface.chart().barAt(event.getX(), event.getY());
        if (bar != null
                && !event.isShiftDown()
                && !event.isShortcutDown()
                && camera.viewport().selection().size() > 1) {
            desk.select(Set.of(bar));
        }
    }

    /// Ends what is being dragged, with nothing done; false when nothing is.
    boolean cancel() {
        pressed = null;
        if (gesture == null) {
            return false;
        }
        gesture.cancel();
        gesture = null;
        return true;
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
