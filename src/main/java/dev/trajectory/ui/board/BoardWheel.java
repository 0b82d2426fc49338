package dev.trajectory.ui.board;

import dev.trajectory.ui.control.RestTip;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What the wheel does on the board, and two fingers: scroll it, with Shift sideways, with the shortcut key zoom about
/// the pointer.
record BoardWheel(BoardSurface surface, RestTip tip) {

    private static final double ZOOM_PER_PIXEL = 0.004;

    void install() {
        surface.addEventHandler(ScrollEvent.SCROLL, this::turn);
        surface.addEventHandler(ZoomEvent.ZOOM, event -> {
            surface.zoom(event.getX(), event.getY(), event.getZoomFactor());
            event.consume();
        });
    }

    private void turn(ScrollEvent event) {
        tip.hide();
        if (event.isShortcutDown()) {
            surface.zoom(event.getX(), event.getY(), Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL));
        } else {
            boolean across = event.isShiftDown() && event.getDeltaX() == 0;
            surface.scroll(across ? -event.getDeltaY() : -event.getDeltaX(), across ? 0 : -event.getDeltaY());
        }
        event.consume();
    }
}
