package dev.trajectory.ui.welcome;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.theme.Look;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// A region in a window of its own.
final class Shown {

    private static Stage open;

    private Shown() {}

    /// Shows a region; the one before goes. To be called on the UI thread.
    static void on(Region root, ObservableValue<Theme> theme, double width, double height) {
        if (open != null) {
            open.close();
        }
        Scene scene = new Scene(root, width, height);
        new Look(scene, theme, new SimpleIntegerProperty(100)).install();
        open = new Stage();
        open.setScene(scene);
        open.setWidth(width);
        open.setHeight(height);
        open.show();
        root.applyCss();
        root.layout();
    }

    static void screen(Region root, String name) {
        Ui.frame();
        Ui.run(() -> Ui.screen(root.getScene(), name));
    }

    /// Presses and lets go of a key on what has the focus.
    static void press(Region root, KeyCode key, KeyCode... modifiers) {
        Set<KeyCode> held = Set.of(modifiers);
        Ui.frame();
        Ui.run(() -> {
            Scene scene = root.getScene();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
                Event.fireEvent(
                        target,
                        new KeyEvent(
                                type,
                                "",
                                "",
                                key,
                                held.contains(KeyCode.SHIFT),
                                held.contains(KeyCode.CONTROL),
                                held.contains(KeyCode.ALT),
                                false));
            }
        });
        Ui.frame();
    }
}
