package dev.trajectory.ui.link;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Words where the hand is, while something is dragged.
public final class HandHint {

    private static final double GAP = 16;

    private final Pane over;
    private final Label hint = new Label();
    private double x;
    private double y;

    /// A hint without words.
    ///
    /// @param over where it lies: as large as the picture
    public HandHint(Pane over) {
        this.over = over;
        hint.getStyleClass().add("drag-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        over.getChildren().add(hint);
    }

    /// The hand is there now.
    public void at(double handX, double handY) {
        x = handX;
        y = handY;
    }

    /// Says something beside the hand; nothing where it is empty.
    public void say(String text) {
        hint.setText(text);
        hint.setVisible(!text.isEmpty());
        hint.applyCss();
        place();
    }

    /// Lies where the hand is now.
    public void place() {
        double width = Math.min(hint.maxWidth(-1), hint.prefWidth(-1));
        double height = hint.prefHeight(width);
        double left = Math.min(x + GAP, over.getWidth() - width - GAP);
        double top = y + GAP + height > over.getHeight() ? y - GAP - height : y + GAP;
        hint.resizeRelocate(Math.max(0, left), Math.max(0, top), width, height);
    }

    /// Takes it away.
    public void close() {
        over.getChildren().remove(hint);
    }
}
