package dev.trajectory.ui;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.ui.picture.PictureCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Finds in a scene what cannot be read: text that is cut off or lies outside of what holds it, controls that are
/// outside of the window, neighbours that overlap, and, in the [PseudoLocale], text that is from no bundle.
///
/// A user's own words may be shortened where a tooltip, a list or a form beside has the whole of them; the program's
/// own never.
final class Legible {

    private static final double TOLERANCE = 1.5;
    private static final double FAR = 1e6;
    private static final Bounds EVERYWHERE = new BoundingBox(-FAR, -FAR, 2 * FAR, 2 * FAR);

    /// Lines are set with room above and below their letters.
    private static final double LEADING = 3;

    /// A text field shows the whole of what is no longer than this.
    private static final int SHORT = 11;

    private static final boolean WHERE = Boolean.getBoolean("legible.where");

    private final Own own;
    private final boolean pseudo;
    private final List<String> faults = new ArrayList<>();

    private Legible(Own own, boolean pseudo) {
        this.own = own;
        this.pseudo = pseudo;
    }

    /// What is wrong in a scene as it is now, each said in a line. To be called on the UI thread.
    static List<String> faults(Scene scene, Own own, Locale locale) {
        Legible legible = new Legible(own, locale.equals(PseudoLocale.LOCALE));
        legible.look(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        return legible.faults.stream().distinct().toList();
    }

    private void look(Node node, Bounds room) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds here = bounds(node);
        boolean seen = switch (node) {
            case Text text -> !text.getText().isBlank() && !(text.getParent() instanceof TextFlow);
            case TextFlow _, Control _ -> true;
            default -> false;
        };
        if (seen && !isWithin(here, room) && here.getWidth() > 0) {
            fault("outside of what holds it", node, said(node) + (WHERE ? " " + box(here) + " in " + box(room) : ""));
        }
        switch (node) {
            case PictureCanvas canvas -> picture(canvas.picture());
            case TextInputControl input -> input(input);
            case ScrollBar _ -> {}
            case ScrollPane pane
            when pane.getContent() != null -> look(pane.getContent(), content(pane, meet(room, here)));
            case Labeled labeled -> {
                labeled(labeled);
                children(labeled, room);
            }
            case TextFlow flow -> {
                source(said(flow), flow);
                if (flow.prefHeight(flow.getWidth()) > flow.getHeight() + LEADING) {
                    fault("cut off", flow, said(flow));
                }
                children(flow, room);
            }
            case Parent parent -> children(parent, room);
            case Text text when !isPart(text) -> source(text.getText(), text);
            default -> {}
        }
    }

    private void children(Parent parent, Bounds room) {
        overlaps(parent);
        Bounds inner = parent instanceof Region && !isWindow(parent) ? meet(room, bounds(parent)) : room;
        for (Node child : parent.getChildrenUnmodifiable()) {
            look(child, isWindow(child) ? rows(child, inner) : inner);
        }
    }

    /// Whether a node is what one looks through at the rows of a list or a table.
    private static boolean isWindow(Node node) {
        return node.getStyleClass().contains("clipped-container")
                || node.getStyleClass().contains("column-header-background");
    }

    /// What scrolls up and down has room there for all there is; what scrolls sideways too, everywhere.
    private static Bounds content(ScrollPane pane, Bounds seen) {
        return pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER ? upAndDown(seen) : EVERYWHERE;
    }

    private static Bounds rows(Node window, Bounds seen) {
        return window.getParent() != null && window.getParent().getParent() instanceof ListView<?>
                ? upAndDown(seen)
                : EVERYWHERE;
    }

    private static Bounds upAndDown(Bounds seen) {
        return new BoundingBox(seen.getMinX(), -FAR, seen.getWidth(), 2 * FAR);
    }

    /// Whether a text is said by what it is part of: a label, or a name whose letters are set apart.
    private static boolean isPart(Text text) {
        return text.getParent() instanceof Labeled || text.getParent() instanceof TextFlow;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isWithin(Bounds inner, Bounds outer) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE
                && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMinY() >= outer.getMinY() - LEADING
                && inner.getMaxY() <= outer.getMaxY() + LEADING;
    }

    private static Bounds meet(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private void labeled(Labeled labeled) {
        String text = labeled.getText() == null ? "" : labeled.getText();
        source(text, labeled);
        if (!text.isBlank() && labeled.isTextTruncated() && !mayBeShort(labeled, text)) {
            fault("cut off", labeled, text);
        }
        if (labeled instanceof MenuButton menu) {
            menu.getItems().forEach(item -> source(item.getText(), menu));
        }
        if (labeled.getTooltip() != null) {
            source(labeled.getTooltip().getText(), labeled);
        }
    }

    /// Cells of a table, whose form beside has the whole; a user's own words in a list that opens, or with a
    /// tooltip.
    private boolean mayBeShort(Labeled labeled, String text) {
        if (labeled instanceof TableCell<?, ?>) {
            return true;
        }
        for (Node at = labeled; at != null && own.isAll(text); at = at.getParent()) {
            if (at instanceof ComboBoxBase<?> || at instanceof Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    private void input(TextInputControl input) {
        source(input.getPromptText(), input);
        if (input instanceof TextField field && input.getWidth() > 0) {
            boolean isPrompt = field.getText() == null || field.getText().isEmpty();
            String shown = isPrompt ? field.getPromptText() : field.getText();
            boolean mustBeWhole = isPrompt ? !own.isAll(shown) : shown.length() <= SHORT;
            Text measured = new Text(shown);
            measured.setFont(field.getFont());
            double space = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
            if (mustBeWhole && measured.getLayoutBounds().getWidth() > space + TOLERANCE) {
                fault("cut off", field, shown);
            }
        }
    }

    /// What ends in an ellipsis in a picture was cut off, which only a user's own words may be.
    private void picture(Picture picture) {
        if (picture == null) {
            return;
        }
        for (String text : sentences(picture)) {
            String left = text.endsWith("…") ? own.withoutShortened(text) : text;
            if (text.endsWith("…") && left.equals(text.replace("…", "").strip()) && !own.isPart(left)) {
                fault("cut off in the picture", null, text);
            }
            if (!own.isPart(text.replace("…", ""))) {
                source(left, null);
            }
        }
    }

    /// The texts of a picture; lines under one another in the same letters are one.
    private static List<String> sentences(Picture picture) {
        List<String> sentences = new ArrayList<>();
        Shape.Text above = null;
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Text text) {
                if (above != null && goesOn(above, text)) {
                    sentences.add(sentences.removeLast() + " " + text.text());
                } else {
                    sentences.add(text.text());
                }
                above = text;
            }
        }
        return sentences;
    }

    private static boolean goesOn(Shape.Text above, Shape.Text below) {
        double down = below.baseline() - above.baseline();
        return above.x() == below.x()
                && above.typeface() == below.typeface()
                && above.size() == below.size()
                && down > above.size()
                && down < above.size() * 1.4;
    }

    private void source(String text, Node node) {
        if (pseudo && text != null && PseudoLocale.isForeign(own.rest(text))) {
            fault("from no bundle", node, own.rest(text).strip().replaceAll(" +", " ") + " of " + text);
        }
    }

    private void overlaps(Parent parent) {
        boolean isSideBySide = parent instanceof HBox
                || parent instanceof VBox
                || parent instanceof GridPane
                || parent instanceof FlowPane
                || parent instanceof BorderPane;
        List<Node> children = parent.getChildrenUnmodifiable().stream()
                .filter(child -> isSideBySide && child.isVisible() && child.isManaged())
                .toList();
        for (int i = 0; i < children.size(); i++) {
            for (int j = i + 1; j < children.size(); j++) {
                Bounds meet = meet(bounds(children.get(i)), bounds(children.get(j)));
                if (meet.getWidth() > TOLERANCE && meet.getHeight() > TOLERANCE) {
                    fault("overlap", children.get(i), said(children.get(i)) + " / " + said(children.get(j)));
                }
            }
        }
    }

    private void fault(String what, Node node, String text) {
        faults.add(what + ": " + text.replace('\n', ' ') + (node == null ? "" : "  (" + path(node) + ")"));
    }

    private static String said(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case Text text -> text.getText();
            case TextInputControl input -> input.getText() + "|" + input.getPromptText();
            case TextFlow flow -> flow.getChildren().stream().map(Legible::said).collect(Collectors.joining());
            default -> node.getClass().getSimpleName() + node.getStyleClass();
        };
    }

    private static String box(Bounds bounds) {
        return String.format(
                Locale.ROOT,
                "%.0f,%.0f–%.0f,%.0f",
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getMaxX(),
                bounds.getMaxY());
    }

    private static String path(Node node) {
        List<String> path = new ArrayList<>();
        for (Node at = node; at != null && path.size() < 4; at = at.getParent()) {
            String name = at.getId() == null
                    ? at.getStyleClass().isEmpty() ? "" : at.getStyleClass().getLast()
                    : "#" + at.getId();
            if (!name.isEmpty() && !(at instanceof IndexedCell<?> && path.isEmpty() && at.getParent() == null)) {
                path.addFirst(name);
            }
        }
        return String.join(" > ", path);
    }
}
