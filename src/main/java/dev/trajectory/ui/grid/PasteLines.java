package dev.trajectory.ui.grid;

import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a paste would do and what is wrong with it, to be looked at before it is done.
///
/// @param lines what it would do
/// @param problems what is wrong
public record PasteLines(Desk desk, List<String> lines, List<String> problems) {

    private static final int MOST_SHOWN = 200;
    private static final double LINE = 26;
    private static final double HEIGHT = 280;
    private static final double WIDTH = 560;

    /// The list of them, which scrolls.
    public Region node() {
        VBox list = new VBox();
        list.getStyleClass().add("paste-list");
        Stream.concat(
                        problems.stream().map(each -> label(each, "field-problem")),
                        lines.stream().map(each -> label(each, "paste-line")))
                .limit(MOST_SHOWN)
                .forEach(list.getChildren()::add);
        int more = lines.size() + problems.size() - MOST_SHOWN;
        if (more > 0) {
            list.getChildren().add(label(desk.words().say("paste.more", more), "quiet"));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, Math.min(HEIGHT, LINE * (lines.size() + 2 * problems.size() + 1)));
        return scroll;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
