package dev.trajectory.ui.map;

import dev.trajectory.words.WindowWords;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Says that a map is being laid out, how far that is, and lets one give it up; after that, how to have it after all.
/// What takes no time is not spoken of.
final class LayingCard extends VBox {

    private static final Duration SOON = Duration.millis(250);

    private final WindowWords words;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button button = new Button();
    private final PauseTransition soon = new PauseTransition(SOON);

    LayingCard(WindowWords words) {
        this.words = words;
        getStyleClass().addAll("popover-card", "laying-card");
        setId("map-laying");
        text.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say("map.laying"));
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, bar, button);
        setManaged(false);
        setVisible(false);
        soon.setOnFinished(_ -> setVisible(true));
    }

    /// Work begins.
    void begin(int chunks, Runnable cancel) {
        text.setText(words.say("map.layingOf", chunks));
        bar.setProgress(0);
        bar.setVisible(true);
        button.setText(words.say("answer.cancel"));
        button.setOnAction(_ -> cancel.run());
        soon.playFromStart();
    }

    void reached(double share) {
        bar.setProgress(share);
    }

    /// Work is done.
    void end() {
        soon.stop();
        setVisible(false);
    }

    /// Work was given up, or could not be done.
    void stopped(String why, Runnable again) {
        soon.stop();
        text.setText(why);
        bar.setVisible(false);
        button.setText(words.say("map.layOut"));
        button.setOnAction(_ -> again.run());
        setVisible(true);
    }

    /// Puts it into the middle of what is so large.
    void place(double width, double height) {
        double wide = Math.min(340, width);
        applyCss();
        double high = prefHeight(wide);
        resizeRelocate(Math.rint((width - wide) / 2), Math.rint((height - high) / 3), wide, high);
    }
}
