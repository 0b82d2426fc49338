package dev.trajectory.ui.grid;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A cell of a grid as it is drawn; the one that is typed into holds the field.
final class GridCell extends TableCell<Integer, Integer> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");

    /// A text of so many letters may not all be seen.
    private static final int LONG = 24;

    /// What of its width is left beside the field, in pixels.
    private static final double EDGES = 6;

    private final Grid grid;
    private final int column;
    private final int ownStyles;

    /// What it shows; null while it shows nothing or the field. Where that stays as it is, nothing is styled anew.
    private @Nullable Shown drawn;

    GridCell(Grid grid, int column, boolean isNumber) {
        this.grid = grid;
        this.column = column;
        setAlignment(isNumber ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.RIGHT);
        ownStyles = getStyleClass().size();
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.DRAG_DETECTED, _ -> startFullDrag());
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && place() != null) {
                grid.open();
            }
        });
        setOnMouseDragEntered(_ -> {
            At at = place();
            if (at != null) {
                grid.stretchTo(at);
            }
        });
    }

    private void press(MouseEvent press) {
        At at = place();
        if (at == null || grid.typing().isIn(this)) {
            return;
        }
        grid.table().requestFocus();
        boolean keeps =
                press.getButton() == MouseButton.SECONDARY && grid.chosen().has(at);
        if (press.isShiftDown()) {
            grid.stretchTo(at);
        } else if (!keeps) {
            grid.go(at);
        }
    }

    /// Where it stands; null for one without a row, or whose row is gone though its table has not yet noticed.
    @Nullable
    At place() {
        Integer row = isEmpty() ? null : getItem();
        return row == null || row >= grid.cells().rows() ? null : new At(row, column);
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        draw();
    }

    /// Draws it as its grid is now.
    void draw() {
        At at = place();
        pseudoClassStateChanged(CHOSEN, at != null && grid.chosen().has(at));
        pseudoClassStateChanged(CURSOR, at != null && grid.cursor().equals(at));
        pseudoClassStateChanged(WRONG, at != null && grid.isWrong(at));
        pseudoClassStateChanged(TYPED, at != null && grid.typing().isIn(this));
        if (at == null) {
            wear(List.of());
            drawn = null;
            show("", null, null);
        } else if (grid.typing().isIn(this)) {
            wear(List.of());
            drawn = null;
            grid.typing().field().setPrefWidth(getWidth() - EDGES);
            show(null, grid.typing().field(), null);
        } else {
            draw(grid.cells().at(at));
        }
    }

    private void wear(List<String> styles) {
        List<String> worn = getStyleClass().subList(ownStyles, getStyleClass().size());
        if (!worn.equals(styles)) {
            getStyleClass().remove(ownStyles, getStyleClass().size());
            getStyleClass().addAll(styles);
        }
    }

    private void draw(Shown shown) {
        wear(shown.styles());
        if (shown.equals(drawn)) {
            return;
        }
        drawn = shown;
        Label mark = null;
        if (!shown.mark().isEmpty()) {
            mark = new Label(shown.mark());
            mark.getStyleClass().addAll("grid-mark", shown.styles().getLast());
        }
        boolean saysMore = shown.said().length() > LONG
                || (!shown.said().isEmpty() && !shown.said().equals(shown.text()));
        show(shown.text(), mark, saysMore ? new Tooltip(shown.said()) : null);
        setAccessibleText(shown.said());
    }

    private void show(@Nullable String text, javafx.scene.@Nullable Node graphic, @Nullable Tooltip tip) {
        setText(text);
        setGraphic(graphic);
        setTooltip(tip);
    }
}
