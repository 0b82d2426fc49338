package dev.trajectory.ui.control;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A field of several lines from which Tab leads to the next field, as from any other; nobody types a tab.
public final class LongText extends TextArea {

    public LongText() {
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /// Is from now on as tall as what stands in it needs.
    ///
    /// @param least lines
    /// @param most lines; what is longer scrolls
    public void fit(int least, int most) {
        setPrefRowCount(least);
        // What changes in the middle of a layout would be passed over.
        InvalidationListener changed = _ -> Platform.runLater(() -> setPrefRowCount(Math.clamp(lines(), least, most)));
        textProperty().addListener(changed);
        widthProperty().addListener(changed);
        fontProperty().addListener(changed);
    }

    private int lines() {
        if (!(lookup(".content") instanceof Region content)) {
            return 0;
        }
        double width = content.getWidth()
                - content.getInsets().getLeft()
                - content.getInsets().getRight();
        return (int) Math.round(height(getText(), width) / height("", width));
    }

    private double height(String text, double width) {
        Text measured = new Text(text);
        measured.setFont(getFont());
        measured.setWrappingWidth(Math.max(1, width));
        return measured.getLayoutBounds().getHeight();
    }
}
