package dev.trajectory.ui.shell;

import dev.trajectory.words.WindowWords;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The frame of a window whose plan is on its way. That it takes its time, and a way to give up, are shown only once
/// it does.
final class OpeningView extends BorderPane {

    private static final Duration PATIENCE = Duration.seconds(1);

    private final VBox waiting;

    /// @param name what the plan is called as far as is known
    /// @param cancel gives up
    OpeningView(String name, WindowWords words, Runnable cancel) {
        getStyleClass().add("window");
        Label planName = new Label(name);
        planName.getStyleClass().add("plan-name");
        setTop(strip("top-bar", planName));
        setLeft(strip("rail"));
        setBottom(strip("status-bar"));
        Label opening = new Label(words.say("opening.text", name));
        opening.getStyleClass().add("quiet");
        Button giveUp = new Button(words.say("answer.cancel"));
        giveUp.setCancelButton(true);
        giveUp.setOnAction(_ -> cancel.run());
        waiting = new VBox(new ProgressBar(), giveUp);
        waiting.getStyleClass().add("opening-wait");
        waiting.setVisible(false);
        VBox middle = new VBox(opening, waiting);
        middle.getStyleClass().add("opening");
        middle.setAccessibleText(opening.getText());
        setCenter(new BorderPane(middle, strip("view-bar"), null, null, null));
        PauseTransition pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> waiting.setVisible(getScene() != null));
        pause.play();
    }

    private static Region strip(String kind, Node... content) {
        HBox strip = new HBox(content);
        strip.getStyleClass().add(kind);
        return strip;
    }
}
