package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.chunk.ChunkFacts;
import dev.trajectory.ui.control.RestTip;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.line.LineKeys;
import dev.trajectory.ui.line.LineWords;
import dev.trajectory.ui.link.DrawLinkGesture;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What the pointer does on the map: a click chooses a card or a line, a drag moves the map, or draws a dependency
/// from a card's dot.
final class MapMouse {

    private static final double THRESHOLD = 3;

    private final Desk desk;
    private final MapSurface surface;
    private final FocusKeys focus;
    private final LineKeys lines;
    private final MapMenus menus;
    private final Runnable onPress;
    private final RestTip tip;
    private @Nullable MouseEvent pressed;
    private double x;
    private double y;
    private boolean panning;
    private final CardHandles handles;
    private CardHandles.@Nullable Dot dot;
    private @Nullable DrawLinkGesture drawing;

    /// @param onPress told of each press on the map: what lies over it may go
    MapMouse(
            Desk desk,
            MapSurface surface,
            FocusKeys focus,
            LineKeys lines,
            Runnable onPress,
            Supplier<List<Action>> actions) {
        this.desk = desk;
        this.onPress = onPress;
        this.surface = surface;
        this.focus = focus;
        this.lines = lines;
        this.menus = new MapMenus(desk, actions);
        this.tip = new RestTip(surface.overlay());
        this.handles = new CardHandles(surface);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            tip.hide();
            handles.on(null);
            point(null);
        });
        new MapWheel(surface, tip).install();
        surface.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                cancel();
            }
        });
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void hover(MouseEvent event) {
        ChunkId card = surface.cardAt(event.getX(), event.getY());
        DependencyLine line = card == null ? surface.lineAt(event.getX(), event.getY()) : null;
        point(card);
        if (card != null || handles.at(event.getX(), event.getY()) == null) {
            handles.on(card);
        }
        boolean onDot = handles.at(event.getX(), event.getY()) != null;
        surface.setCursor(onDot ? Cursor.CROSSHAIR : card != null || line != null ? Cursor.HAND : Cursor.DEFAULT);
        tip.at(card == null ? line : card, event.getX(), event.getY(), () -> words(card, line));
    }

    private String words(@Nullable ChunkId card, @Nullable DependencyLine line) {
        Chunk chunk = desk.plan().chunks().find(card);
        if (chunk != null) {
            return ChunkFacts.of(desk, chunk).atAGlance();
        }
        return line == null ? "" : new LineWords(desk, new MapGround(surface)).sentence(line);
    }

    private void point(@Nullable ChunkId chunk) {
        surface.look(surface.look().withPointed(chunk));
    }

    private void press(MouseEvent event) {
        tip.hide();
        surface.requestFocus();
        onPress.run();
        pressed = event.getButton() == MouseButton.SECONDARY ? null : event;
        panning = false;
        x = event.getX();
        y = event.getY();
        ChunkId card = surface.cardAt(x, y);
        dot = event.getButton() == MouseButton.PRIMARY ? dotAt(card, event) : null;
        if (dot != null) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY && card != null) {
            select(card, event);
            if (event.getClickCount() == 2) {
                focus.on(card);
            }
        }
    }

    /// Where a dependency begins that is drawn from there: at a dot, or, with Shift, anywhere on a card.
    private CardHandles.@Nullable Dot dotAt(@Nullable ChunkId card, MouseEvent event) {
        CardHandles.Dot found = handles.at(event.getX(), event.getY());
        return found == null && card != null && event.isShiftDown() ? new CardHandles.Dot(card, true) : found;
    }

    private void select(ChunkId card, MouseEvent event) {
        Set<Id> selection = new LinkedHashSet<>();
        if (event.isShortcutDown() || event.isShiftDown()) {
            selection.addAll(desk.snapshot().selection());
            if (!selection.remove(card) || event.isShiftDown()) {
                selection.add(card);
            }
        } else {
            selection.add(card);
        }
        surface.look(surface.look().withLine(null));
        desk.select(selection);
    }

    private void drag(MouseEvent event) {
        MouseEvent from = pressed;
        if (from == null) {
            return;
        }
        boolean moved = Math.hypot(event.getX() - from.getX(), event.getY() - from.getY()) >= THRESHOLD;
        if (dot != null) {
            draw(dot, moved, event);
            return;
        }
        panning |= moved;
        MapCamera camera = surface.camera();
        if (panning && camera != null) {
            surface.camera(camera.moved(x - event.getX(), y - event.getY()));
            x = event.getX();
            y = event.getY();
        }
    }

    private void draw(CardHandles.Dot from, boolean moved, MouseEvent event) {
        if (drawing == null && moved) {
            handles.on(null);
            drawing = new DrawLinkGesture(desk, new MapGround(surface), from.chunk(), from.isFinish(), x, y);
        }
        if (drawing != null) {
            drawing.drag(event.getX(), event.getY());
        }
    }

    private void release(MouseEvent event) {
        MouseEvent from = pressed;
        pressed = null;
        if (drawing != null) {
            drawing.drag(event.getX(), event.getY());
            drawing.drop();
            drawing = null;
            dot = null;
            return;
        }
        if (dot != null) {
            select(dot.chunk(), event);
            dot = null;
            return;
        }
        if (from != null && !panning && from.getButton() == MouseButton.PRIMARY) {
            click(event);
        }
        panning = false;
    }

    /// A press that moved nothing: on the sign of a card it opens its findings; beside cards it chooses a line, or
    /// nothing.
    private void click(MouseEvent event) {
        ChunkId marked = surface.signAt(event.getX(), event.getY());
        if (marked != null) {
            desk.host().findings(marked);
        }
        if (marked != null || surface.cardAt(event.getX(), event.getY()) != null) {
            return;
        }
        DependencyLine line = surface.lineAt(event.getX(), event.getY());
        if (line != null) {
            lines.press(line, event.getX(), event.getY());
            return;
        }
        lines.choose(null);
        if (!event.isShiftDown() && !event.isShortcutDown()) {
            desk.select(Set.of());
        }
    }

    /// What can be done with what is under the pointer; by the menu key, with the card selected.
    private void menu(ContextMenuEvent event) {
        tip.hide();
        if (event.isKeyboardTrigger()) {
            ChunkId last = Selected.last(surface);
            Box card = last == null ? null : surface.card(last);
            Point2D at = surface.localToScreen(
                    card == null ? surface.getWidth() / 2 : Math.clamp(card.x(), 0, surface.getWidth()),
                    card == null ? surface.getHeight() / 2 : Math.clamp(card.bottom(), 0, surface.getHeight()));
            ContextMenu menu =
                    surface.look().line() != null ? menus.onLine() : card == null ? menus.onSheet() : menus.onCard();
            menu.show(surface, at.getX(), at.getY());
        } else {
            ChunkId card = surface.cardAt(event.getX(), event.getY());
            DependencyLine line = card == null ? surface.lineAt(event.getX(), event.getY()) : null;
            if (card != null && !surface.look().selection().contains(card)) {
                desk.select(Set.of(card));
            }
            lines.choose(line);
            ContextMenu menu = card != null ? menus.onCard() : line != null ? menus.onLine() : menus.onSheet();
            menu.show(surface, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /// Ends what is being dragged; false when nothing is.
    boolean cancel() {
        boolean was = panning || drawing != null;
        pressed = null;
        panning = false;
        dot = null;
        if (drawing != null) {
            drawing.cancel();
            drawing = null;
        }
        return was;
    }
}
