package dev.trajectory.ui.control;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says, once the pointer has rested on something of a picture, what that is.
public final class RestTip {

    private static final Duration REST = Duration.millis(450);
    private static final double WIDTH = 340;
    private static final double GAP = 14;

    private final Pane over;
    private final Label tip = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Object on;
    private double x;
    private double y;
    private Supplier<String> words = () -> "";

    /// A tip that shows nothing yet.
    ///
    /// @param over where it lies: as large as the picture
    public RestTip(Pane over) {
        this.over = over;
        tip.getStyleClass().add("bar-tip");
        tip.setManaged(false);
        tip.setVisible(false);
        tip.setMouseTransparent(true);
        tip.setWrapText(true);
        over.getChildren().add(tip);
        rest.setOnFinished(_ -> show());
    }

    /// The pointer is on this now, or on nothing.
    ///
    /// @param text what to say of it
    public void at(@Nullable Object thing, double atX, double atY, Supplier<String> text) {
        x = atX;
        y = atY;
        if (!Objects.equals(thing, on)) {
            hide();
            on = thing;
            words = text;
            if (thing != null) {
                rest.playFromStart();
            }
        }
    }

    /// Says something at once beside a point: keys have led there.
    public void now(double atX, double atY, String text) {
        hide();
        x = atX;
        y = atY;
        words = () -> text;
        show();
    }

    public void hide() {
        rest.stop();
        on = null;
        tip.setVisible(false);
    }

    private void show() {
        String text = words.get();
        if (text.isEmpty()) {
            return;
        }
        tip.setText(text);
        tip.applyCss();
        double width = Math.min(WIDTH, tip.prefWidth(-1));
        double height = tip.prefHeight(width);
        double top = y + GAP + height > over.getHeight() ? y - GAP - height : y + GAP;
        tip.resizeRelocate(Math.clamp(x + GAP, 0, Math.max(0, over.getWidth() - width)), top, width, height);
        tip.setVisible(true);
        tip.toFront();
    }
}
