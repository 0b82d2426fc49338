package dev.trajectory.ui.palette;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lays blocks of lines out in columns of about the same height, in order.
final class KeyColumns {

    /// Of the window, for each column, in pixels.
    private static final double WIDTH = 330;
    private static final int MOST = 3;

    /// Lines that a heading takes.
    private static final int HEADING = 2;

    /// A block is cut only where at least so many lines stay together.
    private static final int FEWEST = 3;

    /// Lines by which a column may be longer than its share, so that the last one is not the longest.
    private static final int SLACK = 2;

    private KeyColumns() {}

    /// @param width of the window, in pixels
    static List<Node> of(List<KeyBlock> blocks, double width) {
        List<Node> made = new ArrayList<>();
        for (List<KeyBlock> column : divided(blocks, Math.clamp((int) (width / WIDTH), 1, MOST))) {
            VBox box = new VBox();
            box.getStyleClass().add("key-column");
            HBox.setHgrow(box, Priority.ALWAYS);
            column.forEach(block -> box.getChildren().addAll(nodes(block)));
            made.add(box);
        }
        return made;
    }

    /// Blocks in so many columns; a block that has no room left is cut, and goes on under its heading in the next
    /// one.
    static List<List<KeyBlock>> divided(List<KeyBlock> blocks, int columns) {
        int lines = blocks.stream().mapToInt(KeyColumns::height).sum();
        int most = Math.ceilDiv(lines, columns) + SLACK;
        List<List<KeyBlock>> made = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            made.add(new ArrayList<>());
        }
        Deque<KeyBlock> left = new ArrayDeque<>(blocks);
        int at = 0;
        int used = 0;
        while (!left.isEmpty()) {
            KeyBlock block = left.removeFirst();
            int room = at == columns - 1 ? Integer.MAX_VALUE : most - used - HEADING;
            int fits = Math.min(block.lines().size(), room);
            if (fits < Math.min(FEWEST, block.lines().size())) {
                left.addFirst(block);
            } else {
                made.get(at).add(new KeyBlock(block.title(), block.lines().subList(0, fits)));
                used += fits + HEADING;
                if (fits == block.lines().size()) {
                    continue;
                }
                left.addFirst(new KeyBlock(
                        block.title(), block.lines().subList(fits, block.lines().size())));
            }
            at++;
            used = 0;
        }
        return made;
    }

    private static int height(KeyBlock block) {
        return block.lines().size() + HEADING;
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
