package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.control.EdgeScroll;
import dev.trajectory.ui.desk.Desk;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What the pointer does on the roadmap: a press means what it hits, and becomes a gesture once it has moved a little.
final class RoadmapMouse {

    private static final double THRESHOLD = 3;

    /// What the pointer asks of others.
    ///
    /// @param chart a press on the chart itself: what lies over it may go
    /// @param why asks why a chunk starts when it does
    record Wishes(Runnable chart, Consumer<ChunkId> why) {}

    private record Press(MouseEvent event, Hit hit) {}

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final OutlineCursor cursor;
    private final Wishes wishes;
    private final BarTip tip;
    private final RoadmapMenus menus;
    private final ColumnHeads heads;
    private final Handles handles;
    private final HitTest hits;
    private final Selecting selecting;
    private final Gestures gestures;
    private @Nullable Press pressed;
    private final EdgeScroll edges;
    private @Nullable Gesture gesture;
    private @Nullable MouseEvent held;

    RoadmapMouse(
            Desk desk,
            RoadmapCamera camera,
            RoadmapSurface surface,
            OutlineCursor cursor,
            ColumnHeads heads,
            RoadmapMenus menus,
            BarTip tip,
            Wishes wishes) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        this.cursor = cursor;
        this.menus = menus;
        this.tip = tip;
        this.wishes = wishes;
        this.heads = heads;
        this.handles = new Handles(surface);
        this.hits = new HitTest(surface, handles);
        this.selecting = new Selecting(desk, camera, surface);
        this.gestures = new Gestures(desk, camera, surface);
        this.edges = new EdgeScroll(desk.appearance().ticks(), surface::scroll, this::follow);
        new Wheel(camera, surface, tip).install();
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            handles.on(null);
            tip.hide();
            point(null);
        });
        surface.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                cancel();
            }
        });
    }

    private void hover(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        ChunkId bar = surface.chart().barAt(x, y);
        Hit hit = hits.at(x, y);
        if (hit instanceof Hit.Sign(ChunkId marked)) {
            tip.atSign(marked, x, y);
        } else {
            tip.at(bar, x, y);
        }
        if (bar != null || !handles.isNear(x, y)) {
            handles.on(bar);
        }
        point(hit.chunk());
        surface.setCursor(
                switch (hit) {
                    case Hit.OutlineEdge _, Hit.ColumnEdge _, Hit.BarEdge _ -> Cursor.E_RESIZE;
                    case Hit.Handle _ -> Cursor.CROSSHAIR;
                    case Hit.Bar _, Hit.Fold _, Hit.Sign _ -> Cursor.HAND;
                    default -> Cursor.DEFAULT;
                });
    }

    private void point(@Nullable ChunkId chunk) {
        if (camera.point(chunk)) {
            surface.redraw();
        }
    }

    private void press(MouseEvent event) {
        pressed = null;
        tip.hide();
        wishes.chart().run();
        surface.requestFocus();
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        Hit hit = hits.at(event.getX(), event.getY());
        pressed = new Press(event, hit);
        if (event.getButton() == MouseButton.PRIMARY) {
            press(hit, event);
        }
    }

    private void press(Hit hit, MouseEvent event) {
        switch (hit) {
            case Hit.ColumnHead(var column) -> heads.sort(column);
            case Hit.LaneHead(RoadmapChart.LaneBox lane, boolean isOutline)
            when isOutline -> lane.id().ifPresent(this::fold);
            case Hit.Fold(ChunkId parent) -> fold(parent);
            case Hit.Cell(ChunkId chunk, var column) -> {
                selecting.press(chunk, event);
                cursor.enter(column);
            }
            case Hit.Bar(ChunkId bar) -> pressBar(bar, event);
            case Hit.BarEdge(ChunkId bar) -> pressBar(bar, event);
            case Hit.Sheet(), Hit.Margin() -> selecting.nothing(event);
            default -> {}
        }
        if (event.getClickCount() == 2
                && hit.chunk() != null
                && !(hit instanceof Hit.Fold || hit instanceof Hit.Sign)) {
            desk.host().details();
        }
    }

    /// With Shift a bar may be drawn from, so what Shift selects waits for the click.
    private void pressBar(ChunkId bar, MouseEvent event) {
        cursor.leave();
        if (!event.isShiftDown()) {
            selecting.press(bar, event);
        }
    }

    private void drag(MouseEvent event) {
        Press from = pressed;
        if (from == null) {
            return;
        }
        if (gesture == null) {
            double moved = Math.hypot(
                    event.getX() - from.event().getX(),
                    event.getY() - from.event().getY());
            if (moved < THRESHOLD) {
                return;
            }
            gesture = gestures.begin(from.hit(), from.event());
            handles.on(null);
            Box scrolled = gesture == null ? null : gesture.scrolled();
            if (scrolled != null) {
                edges.grab(scrolled, from.event().getX(), from.event().getY());
            }
        }
        if (gesture == null) {
            pressed = null;
        } else {
            held = event;
            Box scrolled = gesture.scrolled();
            if (scrolled != null) {
                edges.hold(scrolled, event.getX(), event.getY());
            }
            gesture.drag(event);
        }
    }

    /// The sheet has moved under the hand.
    private void follow() {
        if (gesture != null && held != null) {
            gesture.drag(held);
        }
    }

    private void release(MouseEvent event) {
        Press from = pressed;
        pressed = null;
        edges.stop();
        if (gesture != null) {
            Gesture done = gesture;
            gesture = null;
            done.drop(event);
        } else if (from != null && from.event().getButton() == MouseButton.PRIMARY) {
            click(from.hit(), from.event());
        }
    }

    /// A press that moved nothing.
    private void click(Hit hit, MouseEvent event) {
        switch (hit) {
            case Hit.Handle(ChunkId chunk, boolean isFinish)
            when !isFinish -> {
                desk.select(Set.of(chunk));
                wishes.why().accept(chunk);
            }
            case Hit.Sign(ChunkId marked) -> {
                desk.select(Set.of(marked));
                desk.host().findings(marked);
            }
            case Hit.Bar(ChunkId bar) -> clickBar(bar, event);
            case Hit.BarEdge(ChunkId bar) -> clickBar(bar, event);
            case Hit.Cell(ChunkId chunk, var _) -> selecting.click(chunk, event);
            default -> {}
        }
    }

    private void clickBar(ChunkId bar, MouseEvent event) {
        if (event.isShiftDown()) {
            selecting.select(bar, event);
        } else {
            selecting.click(bar, event);
        }
    }

    private void fold(Id id) {
        camera.fold(id);
        surface.redraw();
    }

    /// Ends what is being dragged, with nothing done; false when nothing is.
    boolean cancel() {
        pressed = null;
        edges.stop();
        if (gesture == null) {
            return false;
        }
        gesture.cancel();
        gesture = null;
        return true;
    }

    /// What can be done with what is under the pointer; by the menu key, with the chunk selected.
    private void menu(ContextMenuEvent event) {
        tip.hide();
        ChunkId last = new Chosen(camera, surface).last();
        if (event.isKeyboardTrigger()) {
            boolean typing = last != null && cursor.isActive();
            RoadmapChart.Box beside = last == null ? null : place(last, typing);
            RoadmapChart.Box body = surface.chart().body();
            Point2D at = surface.localToScreen(
                    beside == null ? body.x() : Math.clamp(beside.x(), body.x(), body.right()),
                    beside == null ? body.y() : Math.clamp(beside.bottom(), body.y(), body.bottom()));
            Hit hit = last == null ? new Hit.Sheet() : typing ? new Hit.Cell(last, cursor.column()) : new Hit.Bar(last);
            menus.of(hit).show(surface, at.getX(), at.getY());
        } else {
            Hit hit = hits.at(event.getX(), event.getY());
            ChunkId chunk = hit.chunk();
            if (chunk != null && !camera.viewport().selection().contains(chunk)) {
                desk.select(Set.of(chunk));
            }
            menus.of(hit).show(surface, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private RoadmapChart.@Nullable Box place(ChunkId chunk, boolean cell) {
        return cell
                ? surface.chart().cell(chunk, cursor.column())
                : surface.chart().bar(chunk);
    }
}
