package dev.trajectory.ui.link;

import dev.trajectory.draw.page.Box;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Words where the hand is, while something is dragged: what is about to be done, and below it what comes of that.
/// They stand beside what the hand is over, where there is room for them, for that is what they speak of.
public final class HandHint {

    private static final double GAP = 16;

    private final Pane over;
    private final Label what = new Label();
    private final Label effect = new Label();
    private final VBox hint = new VBox(what, effect);
    private double x;
    private double y;
    private @Nullable Box target;

    /// A hint without words.
    ///
    /// @param over where it lies: as large as the picture
    public HandHint(Pane over) {
        this.over = over;
        hint.getStyleClass().add("drag-hint");
        what.getStyleClass().add("drag-hint-what");
        hint.setMouseTransparent(true);
        what.setWrapText(true);
        effect.setWrapText(true);
        effect.managedProperty().bind(effect.textProperty().isNotEmpty());
        over.getChildren().add(hint);
    }

    /// The hand is there now.
    public void at(double handX, double handY) {
        at(handX, handY, null);
    }

    /// The hand is there now, over something that stays in sight; null for nothing.
    public void at(double handX, double handY, @Nullable Box under) {
        x = handX;
        y = handY;
        target = under;
    }

    /// Says something beside the hand, its first line before all else; nothing where it is empty.
    public void say(String text) {
        int end = text.indexOf('\n');
        what.setText(end < 0 ? text : text.substring(0, end));
        effect.setText(end < 0 ? "" : text.substring(end + 1));
        hint.setVisible(!text.isEmpty());
        hint.applyCss();
        place();
    }

    /// Lies where the hand is now.
    public void place() {
        double width = Math.min(hint.maxWidth(-1), hint.prefWidth(-1));
        double height = hint.prefHeight(width);
        hint.resizeRelocate(left(width), top(height), width, height);
        hint.layout();
    }

    /// Right of what is under the hand, else left of it, else beside the hand.
    private double left(double width) {
        Box box = target;
        if (box != null && box.right() + GAP + width <= over.getWidth()) {
            return box.right() + GAP;
        }
        if (box != null && box.x() - GAP - width >= 0) {
            return box.x() - GAP - width;
        }
        return Math.max(0, Math.min(x + GAP, over.getWidth() - width - GAP));
    }

    private double top(double height) {
        return Math.max(0, y + GAP + height > over.getHeight() ? y - GAP - height : y + GAP);
    }

    /// Takes it away.
    public void close() {
        over.getChildren().remove(hint);
    }
}
