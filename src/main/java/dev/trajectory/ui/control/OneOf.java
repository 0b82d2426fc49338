package dev.trajectory.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A choice of one of some values. In a list one can take a choice back, by Ctrl and a click or the space bar; here
/// something is always chosen, once anything is.
public final class OneOf<T> extends ComboBox<T> {

    @Override
    protected Skin<?> createDefaultSkin() {
        ComboBoxListViewSkin<T> skin = new ComboBoxListViewSkin<>(this);
        Node list = skin.getPopupContent();
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean takesBack = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.BACK_SLASH;
            if (takesBack && (event.isControlDown() || event.isMetaDown())) {
                event.consume();
            }
        });
        list.addEventFilter(MouseEvent.ANY, event -> {
            boolean isPress = event.getEventType() == MouseEvent.MOUSE_PRESSED
                    || event.getEventType() == MouseEvent.MOUSE_RELEASED;
            if (isPress && (event.isControlDown() || event.isMetaDown())) {
                event.consume();
            }
        });
        return skin;
    }
}
