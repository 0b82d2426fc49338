package dev.trajectory.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A card laid over the whole window: Esc, or a press beside it, closes it and gives the keyboard back to what had it.
abstract class Overlay extends StackPane {

    private @Nullable Node focusBefore;

    /// @param card what is shown; no taller than it needs
    final void lay(Region card) {
        getStyleClass().add("overlay");
        card.getStyleClass().add("overlay-card");
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget().equals(this)) {
                close();
            }
            event.consume();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setVisible(false);
    }

    /// Tab would lead into the window below.
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        }
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB) {
            event.consume();
        }
    }

    /// Whether it is open.
    public final boolean isOpen() {
        return isVisible();
    }

    /// Shows the card; its own part is to take the keyboard.
    final void appear() {
        Scene scene = getScene();
        if (!isVisible()) {
            focusBefore = scene == null ? null : scene.getFocusOwner();
        }
        setVisible(true);
        toFront();
    }

    /// Closes it, and gives the keyboard back.
    ///
    /// @return false when it was not open
    public final boolean close() {
        boolean was = isVisible();
        setVisible(false);
        Node back = focusBefore;
        focusBefore = null;
        if (was && back != null) {
            back.requestFocus();
        }
        return was;
    }
}
