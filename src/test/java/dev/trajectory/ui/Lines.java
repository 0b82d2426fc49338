package dev.trajectory.ui;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Stroke;
import dev.trajectory.ui.picture.PictureCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// Finds in a scene lines too thin to be seen from the back of a room: borders, rules, the edges that backgrounds
/// leave around others, strokes of shapes and of pictures.
public final class Lines {

    private final double least;
    private final List<String> faults = new ArrayList<>();

    private Lines(double least) {
        this.least = least;
    }

    /// What is thinner than so many pixels in a scene as it is now, each said in a line. To be called on the UI
    /// thread.
    public static List<String> thinnerThan(double least, Scene scene) {
        Lines lines = new Lines(least);
        lines.look(scene.getRoot());
        return lines.faults.stream().distinct().toList();
    }

    private void look(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || isCaret(node)) {
            return;
        }
        switch (node) {
            case PictureCanvas canvas when canvas.picture() != null -> picture(canvas.picture());
            case javafx.scene.shape.Shape shape when !(shape instanceof javafx.scene.text.Text) -> shape(shape);
            case Region region when region.getWidth() > 0 && region.getHeight() > 0 -> region(region);
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    /// Whether it is the bar where letters are typed, which blinks and which the toolkit draws.
    private static boolean isCaret(Node node) {
        Node within = node;
        while (within != null && !(within instanceof TextInputControl)) {
            within = within.getParent();
        }
        return within != null && node instanceof Path;
    }

    private void shape(javafx.scene.shape.Shape shape) {
        if (isSeen(shape.getStroke())) {
            check("stroke", shape.getStrokeWidth(), shape);
        }
    }

    private void region(Region region) {
        Border border = region.getBorder();
        if (border != null) {
            border.getStrokes().forEach(stroke -> border(stroke, region));
        }
        Background background = region.getBackground();
        if (background == null || background.getFills().isEmpty()) {
            return;
        }
        List<BackgroundFill> fills = background.getFills();
        for (int i = 1; i < fills.size(); i++) {
            Insets inner = fills.get(i).getInsets();
            Insets outer = fills.get(i - 1).getInsets();
            if (isSeen(fills.get(i - 1).getFill())
                    && !fills.get(i - 1).getFill().equals(fills.get(i).getFill())) {
                DoubleStream.of(
                                inner.getTop() - outer.getTop(),
                                inner.getRight() - outer.getRight(),
                                inner.getBottom() - outer.getBottom(),
                                inner.getLeft() - outer.getLeft())
                        .filter(edge -> edge > 0)
                        .forEach(edge -> check("edge", edge, region));
            }
        }
        if (isSeen(fills.getLast().getFill())
                && region.getChildrenUnmodifiable().isEmpty()) {
            check("rule", Math.min(region.getWidth(), region.getHeight()), region);
        }
    }

    private void border(BorderStroke stroke, Region region) {
        BorderWidths widths = stroke.getWidths();
        check(stroke.getTopStroke(), widths.getTop(), region);
        check(stroke.getRightStroke(), widths.getRight(), region);
        check(stroke.getBottomStroke(), widths.getBottom(), region);
        check(stroke.getLeftStroke(), widths.getLeft(), region);
    }

    private void check(Paint paint, double width, Region region) {
        if (isSeen(paint)) {
            check("border", width, region);
        }
    }

    private void check(String what, double width, Node node) {
        if (width > 0 && width < least) {
            faults.add(String.format(Locale.ROOT, "%s %.1f: %s", what, width, path(node)));
        }
    }

    private static boolean isSeen(@Nullable Paint paint) {
        return paint != null && !(paint instanceof Color colour && colour.getOpacity() == 0);
    }

    private void picture(Picture picture) {
        picture.shapes().forEach(this::look);
    }

    private void look(dev.trajectory.draw.Shape shape) {
        if (shape instanceof dev.trajectory.draw.Shape.Clipped clipped) {
            clipped.shapes().forEach(this::look);
            return;
        }
        Stroke stroke = switch (shape) {
            case dev.trajectory.draw.Shape.Rect rect -> rect.stroke();
            case dev.trajectory.draw.Shape.Line line -> line.stroke();
            case dev.trajectory.draw.Shape.Path path -> path.stroke();
            case dev.trajectory.draw.Shape.Diamond diamond -> diamond.stroke();
            case dev.trajectory.draw.Shape.Hatch hatch -> hatch.stroke();
            default -> null;
        };
        if (stroke != null && stroke.width() < least) {
            faults.add(String.format(
                    Locale.ROOT,
                    "in the picture %.1f: %s",
                    stroke.width(),
                    shape.getClass().getSimpleName()));
        }
    }

    private static String path(Node node) {
        List<String> path = new ArrayList<>();
        for (Node at = node; at != null && path.size() < 4; at = at.getParent()) {
            String name = at.getId() == null ? String.join(".", at.getStyleClass()) : "#" + at.getId();
            path.addFirst(name.isEmpty() ? at.getClass().getSimpleName() : name);
        }
        return String.join(" > ", path);
    }
}
