package dev.trajectory.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Controls side by side that go on in another line where there is no room: nothing is cut off or pushed out of the
/// window, however long the words and however narrow the place. What grows (as [HBox#setHgrow] says) shares what is
/// left of its line. A separator is seen only between two others of its line, and pushes none of them aside where it
/// would begin one.
public class WrapRow extends Pane {

    private final double across;
    private final double down;

    /// @param across between neighbours, in pixels
    /// @param down between lines, in pixels
    public WrapRow(double across, double down, Node... nodes) {
        super(nodes);
        this.across = across;
        this.down = down;
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The widest of what is in it.
    @Override
    protected final double computeMinWidth(double height) {
        return sides()
                + managed().stream()
                        .mapToDouble(node -> node.minWidth(-1))
                        .max()
                        .orElse(0);
    }

    /// All of it in one line.
    @Override
    protected final double computePrefWidth(double height) {
        List<Node> nodes = managed();
        double gaps = across * Math.max(0, nodes.size() - 1);
        return sides() + gaps + nodes.stream().mapToDouble(WrapRow::width).sum();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? Double.MAX_VALUE : width - sides();
        List<List<Node>> lines = lines(room);
        double gaps = down * Math.max(0, lines.size() - 1);
        return insets.getTop()
                + insets.getBottom()
                + gaps
                + lines.stream().mapToDouble(line -> height(line, room)).sum();
    }

    @Override
    protected final void layoutChildren() {
        double room = getWidth() - sides();
        List<List<Node>> lines = lines(room);
        managed().forEach(node -> node.setVisible(lines.stream().anyMatch(line -> line.contains(node))));
        double all = computePrefHeight(getWidth());
        double y = getInsets().getTop() + Math.max(0, getHeight() - all) / 2;
        for (List<Node> line : lines) {
            double height = height(line, room);
            place(line, room, y, height);
            y += height + down;
        }
    }

    private void place(List<Node> line, double room, double y, double height) {
        double taken = line.stream().mapToDouble(WrapRow::width).sum() + across * (line.size() - 1);
        long growing = line.stream().filter(WrapRow::grows).count();
        double more = growing == 0 ? 0 : Math.max(0, room - taken) / growing;
        double x = getInsets().getLeft();
        for (Node node : line) {
            double wanted = Math.min(room, width(node) + (grows(node) ? more : 0));
            double tall = Math.min(height, height(node, wanted));
            double left = snapPositionX(x);
            node.resizeRelocate(left, snapPositionY(y + (height - tall) / 2), snapPositionX(x + wanted) - left, tall);
            x += wanted + across;
            if (node instanceof Separator) {
                node.setVisible(!node.equals(line.getFirst()) && !node.equals(line.getLast()));
            }
        }
    }

    private List<List<Node>> lines(double room) {
        List<List<Node>> lines = new ArrayList<>();
        double left = 0;
        for (Node node : managed()) {
            double width = width(node);
            Node fuller = fuller(node);
            if (fuller != null && lines.stream().anyMatch(line -> line.contains(fuller))) {
                continue;
            }
            boolean begins = lines.isEmpty() || left < width;
            if (begins && (node instanceof Separator || (isDispensable(node) && !lines.isEmpty()))) {
                continue;
            }
            if (begins) {
                lines.add(new ArrayList<>());
                left = room;
            }
            lines.getLast().add(node);
            left -= width + across;
        }
        return lines;
    }

    /// Whether a control is not worth a line of its own, and is not shown where it would need one.
    protected boolean isDispensable(Node node) {
        return false;
    }

    /// The control that says all that this one says, and more: where that is shown, this one is not. Null for
    /// none.
    protected @Nullable Node fuller(Node node) {
        return null;
    }

    private List<Node> managed() {
        return getManagedChildren();
    }

    private static double height(List<Node> line, double room) {
        return line.stream()
                .mapToDouble(node -> height(node, Math.min(room, width(node))))
                .max()
                .orElse(0);
    }

    /// As high as it wants to be, and as it has to be at least.
    private static double height(Node node, double width) {
        return Math.max(node.minHeight(width), node.prefHeight(width));
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private static boolean grows(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }

    private static double width(Node node) {
        return Math.ceil(Math.max(node.minWidth(-1), node.prefWidth(-1)));
    }
}
