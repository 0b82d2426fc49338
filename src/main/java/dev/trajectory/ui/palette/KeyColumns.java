package dev.trajectory.ui.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lays blocks of lines out in columns of about the same height, in order, each block in one piece.
final class KeyColumns {

    /// Of the window, for each column, in pixels.
    private static final double WIDTH = 330;
    private static final int MOST = 3;

    private KeyColumns() {}

    /// @param width of the window, in pixels
    static List<Node> of(List<KeyBlock> blocks, double width) {
        int columns = Math.clamp((int) (width / WIDTH), 1, MOST);
        int lines = blocks.stream().mapToInt(KeyColumns::height).sum();
        List<VBox> made = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            VBox column = new VBox();
            column.getStyleClass().add("key-column");
            HBox.setHgrow(column, Priority.ALWAYS);
            made.add(column);
        }
        int before = 0;
        for (KeyBlock block : blocks) {
            int middle = before + height(block) / 2;
            made.get(Math.min(columns - 1, middle * columns / lines)).getChildren().addAll(nodes(block));
            before += height(block);
        }
        return List.copyOf(made);
    }

    private static int height(KeyBlock block) {
        return block.lines().size() + 2;
    }

    private static List<Node> nodes(KeyBlock block) {
        List<Node> nodes = new ArrayList<>();
        Label title = new Label(block.title());
        title.getStyleClass().add("key-title");
        nodes.add(title);
        block.lines().forEach(line -> nodes.add(node(line)));
        return nodes;
    }

    private static Node node(KeyBlock.Line line) {
        Label does = new Label(line.does());
        does.setWrapText(true);
        HBox.setHgrow(does, Priority.ALWAYS);
        does.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(does);
        for (String key : line.keys()) {
            Label label = new Label(key);
            label.getStyleClass().add("key");
            label.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(label);
        }
        row.getStyleClass().add("key-line");
        return row;
    }
}
