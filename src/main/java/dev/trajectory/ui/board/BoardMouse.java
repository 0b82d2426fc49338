package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.chunk.ChunkFacts;
import dev.trajectory.ui.control.RestTip;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
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

/// What the pointer does on the board: a click chooses a card, two beside cards begin a new one, a drag takes it to
/// another cell or, beside cards, moves the board, as one with the middle button does anywhere; the wheel scrolls it.
final class BoardMouse {

    private static final double THRESHOLD = 3;

    private final Desk desk;
    private final BoardSurface surface;
    private final BoardKeys keys;
    private final BoardMenus menus;
    private final RestTip tip;
    private @Nullable MouseEvent pressed;
    private @Nullable ChunkId grabbed;
    private @Nullable CardDrag drag;
    private @Nullable DrawLinkGesture link;
    private boolean drawsLinks;
    private boolean alone;
    private boolean panning;
    private double x;
    private double y;

    /// @param tip says what the pointer rests on
    /// @param actions all that can be done on the board
    BoardMouse(Desk desk, BoardSurface surface, BoardKeys keys, RestTip tip, Supplier<List<Action>> actions) {
        this.desk = desk;
        this.keys = keys;
        this.menus = new BoardMenus(desk, actions);
        this.surface = surface;
        this.tip = tip;
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            tip.hide();
            surface.look(surface.look().withPointed(null).withUnder(null));
        });
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        new BoardWheel(surface, tip).install();
        surface.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                cancel();
            }
        });
    }

    private void hover(MouseEvent event) {
        ChunkId card = surface.cardAt(event.getX(), event.getY());
        DependencyLine line = card == null ? surface.lineAt(event.getX(), event.getY()) : null;
        BoardGrid.Row named = surface.nameAt(event.getX(), event.getY());
        surface.look(surface.look().withPointed(card).withUnder(line));
        boolean canBePressed = card != null || line != null || (named != null && named.id() != null);
        surface.setCursor(canBePressed ? Cursor.HAND : Cursor.DEFAULT);
        BoardGrid.Cell cell = card == null && line == null ? surface.cellAt(event.getX(), event.getY()) : null;
        String undated = surface.isInCorner(event.getX(), event.getY()) ? surface.undated() : "";
        Object on = card != null ? card : line != null ? line : named != null ? named.organisation() : cell;
        tip.at(undated.isEmpty() ? on : undated, event.getX(), event.getY(), () -> {
            String said = undated.isEmpty() ? words(card, line, named, cell) : undated;
            if (!said.isEmpty()) {
                keys.quiet();
            }
            return said;
        });
    }

    private String words(
            @Nullable ChunkId card,
            @Nullable DependencyLine line,
            BoardGrid.@Nullable Row named,
            BoardGrid.@Nullable Cell cell) {
        Chunk chunk = desk.plan().chunks().find(card);
        if (chunk != null) {
            return ChunkFacts.of(desk, chunk).atAGlance();
        }
        if (line != null) {
            return new StringWords(desk, surface).sentence(line);
        }
        BoardLayout board = surface.board();
        if (cell != null && board != null) {
            return String.join("\n", new CellName(desk).ground(board, cell));
        }
        return named == null || named.organisation() == null
                ? ""
                : named.organisation().name();
    }

    private void press(MouseEvent event) {
        tip.hide();
        surface.requestFocus();
        keys.closeCards();
        cancel();
        surface.look(surface.look().withDrop(null));
        panning = event.getButton() == MouseButton.MIDDLE;
        if (!panning && event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = event;
        x = event.getX();
        y = event.getY();
        if (panning) {
            return;
        }
        grabbed = surface.cardAt(x, y);
        if (grabbed != null) {
            keys.lines().choose(null);
            select(grabbed, event);
            if (event.getClickCount() == 2) {
                desk.host().details();
            }
        } else if (event.getClickCount() == 2 && surface.cellAt(x, y) != null && surface.lineAt(x, y) == null) {
            pressed = null;
            keys.add(x, y);
        }
    }

    /// Of several cards selected, one that is pressed may be about to take the others along: those are let go of
    /// only when it is released where it was.
    private void select(ChunkId card, MouseEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isShiftDown();
        alone = isPlain && keys.cards().size() > 1 && keys.cards().contains(card);
        if (alone) {
            return;
        }
        Set<Id> selection = new LinkedHashSet<>();
        if (event.isShortcutDown() || event.isShiftDown()) {
            selection.addAll(desk.snapshot().selection());
        }
        if (!event.isShortcutDown() || !selection.remove(card)) {
            selection.add(card);
        }
        desk.select(selection);
    }

    private void drag(MouseEvent event) {
        MouseEvent from = pressed;
        if (from == null) {
            return;
        }
        boolean far = Math.hypot(event.getX() - from.getX(), event.getY() - from.getY()) >= THRESHOLD;
        BoardLayout board = surface.board();
        if (grabbed != null && board != null) {
            if (drag == null && link == null && far) {
                take(grabbed, board, from.isShiftDown());
            }
            if (drag != null) {
                drag.over(event.getX(), event.getY(), event.isShortcutDown());
            } else if (link != null) {
                link.drag(event.getX(), event.getY());
            }
        } else if (panning || far) {
            panning = true;
            surface.scroll(x - event.getX(), y - event.getY());
            x = event.getX();
            y = event.getY();
        }
    }

    /// Whether dragging a card draws a dependency, as it else does with Shift.
    void drawsLinks(boolean draws) {
        drawsLinks = draws;
    }

    private void take(ChunkId card, BoardLayout board, boolean shift) {
        if (drawsLinks || shift) {
            link = new DrawLinkGesture(desk, new BoardGround(surface), card, true, x, y);
        } else {
            drag = new CardDrag(desk, surface, card, keys.cards(), board);
            drag.grab(x, y);
        }
    }

    private void release(MouseEvent event) {
        DrawLinkGesture drawn = link;
        link = null;
        if (drawn != null) {
            pressed = null;
            grabbed = null;
            drawn.drag(event.getX(), event.getY());
            drawn.drop();
            return;
        }
        CardDrag dropped = drag;
        ChunkId marked = pressed == null || panning ? null : surface.signAt(event.getX(), event.getY());
        boolean clicked = pressed != null && grabbed == null && !panning;
        DependencyLine line = clicked ? surface.lineAt(event.getX(), event.getY()) : null;
        BoardGrid.Row named = clicked ? surface.nameAt(event.getX(), event.getY()) : null;
        ChunkId onlyOne = alone && pressed != null ? grabbed : null;
        drag = null;
        pressed = null;
        grabbed = null;
        panning = false;
        if (dropped != null) {
            dropped.over(event.getX(), event.getY(), event.isShortcutDown());
            dropped.drop();
        } else if (marked != null) {
            desk.host().findings(marked);
        } else if (onlyOne != null) {
            desk.select(Set.of(onlyOne));
        } else if (line != null) {
            keys.lines().press(line, event.getX(), event.getY());
        } else if (named != null) {
            keys.folds().turn(named.id());
        } else if (clicked && !event.isShortcutDown() && !event.isShiftDown()) {
            keys.lines().choose(null);
            desk.select(Set.of());
        }
    }

    /// What can be done with what is under the pointer; by the menu key, with the card selected last.
    private void menu(ContextMenuEvent event) {
        tip.hide();
        ChunkId last = keys.card();
        Box place = last == null ? null : new BoardGround(surface).place(last);
        if (!event.isKeyboardTrigger()) {
            ChunkId card = surface.cardAt(event.getX(), event.getY());
            if (card != null && !surface.look().selection().contains(card)) {
                desk.select(Set.of(card));
            }
            DependencyLine line = card == null ? surface.lineAt(event.getX(), event.getY()) : null;
            keys.lines().choose(line);
            boolean isOnBoard = surface.cellAt(event.getX(), event.getY()) != null;
            ContextMenu menu = card != null
                    ? menus.onCard()
                    : line != null
                            ? menus.onLine()
                            : menus.onCell(isOnBoard, () -> keys.add(event.getX(), event.getY()));
            menu.show(surface, event.getScreenX(), event.getScreenY());
        } else if (place != null) {
            Point2D at = surface.localToScreen(
                    Math.clamp(place.x(), 0, surface.getWidth()), Math.clamp(place.bottom(), 0, surface.getHeight()));
            menus.onCard().show(surface, at.getX(), at.getY());
        }
        event.consume();
    }

    /// Puts back what is under the hand; false when there is nothing.
    boolean cancel() {
        DrawLinkGesture drawn = link;
        link = null;
        CardDrag under = drag;
        drag = null;
        pressed = null;
        grabbed = null;
        panning = false;
        if (drawn != null) {
            drawn.cancel();
            return true;
        }
        if (under == null) {
            return false;
        }
        under.cancel();
        return true;
    }
}
