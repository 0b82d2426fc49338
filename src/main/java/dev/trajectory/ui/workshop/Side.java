package dev.trajectory.ui.workshop;

import dev.trajectory.ui.control.Sight;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What panels beside the board look like: a question, a sentence, and lists below headings.
final class Side extends VBox {

    private final Label title = new Label();
    private final Label sentence = new Label();
    private final VBox lists = new VBox();
    private final ScrollPane scroll;

    Side(String question) {
        title.setText(question);
        title.getStyleClass().add("side-title");
        wrap(title);
        sentence.getStyleClass().add("side-sentence");
        wrap(sentence);
        lists.getStyleClass().add("side-lists");
        scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("side-body");
        getChildren().addAll(title, sentence, scroll);
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    void say(String text) {
        sentence.setText(text);
    }

    /// Shows other lines. The button at the same place as one that had the keyboard has it then.
    void show(List<? extends Node> lines) {
        int place = buttons().stream().map(Node::isFocused).toList().indexOf(true);
        lists.getChildren().setAll(lines);
        List<Node> now = buttons();
        if (place >= 0) {
            (now.isEmpty() ? this : now.get(Math.min(place, now.size() - 1))).requestFocus();
        }
    }

    private List<Node> buttons() {
        return List.copyOf(lists.lookupAll(".button"));
    }

    /// Scrolls so that one of the lines is the first in sight, as far as that goes.
    void scrollTo(Node line) {
        applyCss();
        layout();
        Sight.first(scroll, line);
    }

    static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("side-heading");
        wrap(heading);
        return heading;
    }

    static Label text(String text) {
        Label line = new Label(text);
        line.getStyleClass().add("side-text");
        wrap(line);
        return line;
    }

    static Label quiet(String text) {
        Label quiet = new Label(text);
        quiet.getStyleClass().add("side-quiet");
        wrap(quiet);
        return quiet;
    }
}
