package dev.trajectory.ui.control;

import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card that floats over a view beside what it speaks of, until Esc, a click elsewhere or its cross takes it away.
public final class Popover extends VBox {

    private static final double GAP = 8;

    /// What a card takes besides its content, and the space around it, in times the size of its heading's text.
    private static final double AROUND = 7.3;

    private final Label title = new Label();
    private final VBox body = new VBox();
    private Bounds beside = new BoundingBox(0, 0, 0, 0);
    private boolean isAside;
    private boolean isGrowing;
    private @Nullable Node focusBefore;
    private BooleanSupplier mayGo = () -> true;
    private Runnable onClose = () -> {};

    /// @param closeText said for the cross
    public Popover(String closeText) {
        getStyleClass().add("popover-card");
        title.getStyleClass().add("popover-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button(null, Icons.icon("fltral-dismiss-16", 16));
        close.getStyleClass().add("flat");
        close.setAccessibleText(closeText);
        close.setOnAction(_ -> leave());
        body.getStyleClass().add("popover-body");
        getChildren().addAll(new HBox(title, close), body);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && leave()) {
                event.consume();
            }
        });
        setVisible(false);
        setManaged(false);
    }

    /// Has it ask before Esc or its cross takes it away.
    ///
    /// @param may says whether it may go
    public void askBefore(BooleanSupplier may) {
        mayGo = may;
    }

    /// Has it stand right or left of what it speaks of where there is room, so that this is still seen when the
    /// card is high.
    ///
    /// @param grows whether it is to get higher while it is open: then it begins at the top of the pane, and
    /// nothing in it moves
    public void standAside(boolean grows) {
        isAside = true;
        isGrowing = grows;
    }

    /// Has told when it is taken away, however that comes.
    public void onClose(Runnable told) {
        onClose = told;
    }

    /// Content that is scrolled where the pane this lies in is too low to hold it.
    ///
    /// @param beside how high what stands above or below it is, in times the size of the heading's text
    public ScrollPane scrolled(Region content, double beside) {
        ScrollPane scrolled = new Scrolled(content);
        scrolled.getStyleClass().add("popover-scroll");
        ReadOnlyDoubleProperty room = ((Pane) getParent()).heightProperty();
        scrolled.maxHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> room.get() - (AROUND + beside) * title.getFont().getSize(), room, title.fontProperty()));
        return scrolled;
    }

    /// Shows content beside a rectangle of the pane this lies in: below it where there is room, else above.
    ///
    /// @param width in pixels
    public void open(String heading, Region content, Bounds rectangle, double width) {
        title.setText(heading);
        body.getChildren().setAll(content);
        beside = rectangle;
        setMinWidth(width);
        setMaxWidth(width);
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        setVisible(true);
        applyCss();
        place();
        layout();
        toFront();
    }

    /// Puts it beside another rectangle: what it speaks of has moved.
    public void moveTo(Bounds rectangle) {
        if (!rectangle.equals(beside)) {
            beside = rectangle;
            place();
        }
    }

    private void place() {
        double width = getMaxWidth();
        double height = prefHeight(width);
        Pane pane = (Pane) getParent();
        double farthest = Math.max(GAP, pane.getWidth() - width - GAP);
        double right = beside.getMaxX() + GAP;
        double left = beside.getMinX() - GAP - width;
        boolean isRight = isAside && right <= farthest;
        boolean isLeft = isAside && !isRight && left >= GAP;
        double x = isRight ? right : isLeft ? left : Math.clamp(beside.getMinX() - 12, GAP, farthest);
        double below = beside.getMaxY() + GAP;
        double above = beside.getMinY() - GAP - height;
        double aside = isGrowing ? GAP : beside.getMinY();
        double y = isRight || isLeft ? aside : below + height <= pane.getHeight() || above < 0 ? below : above;
        resizeRelocate(x, Math.clamp(y, GAP, Math.max(GAP, pane.getHeight() - height - GAP)), width, height);
    }

    /// What it holds may grow while it is open: words that are still being worked out.
    @Override
    protected void layoutChildren() {
        if (isVisible() && prefHeight(getMaxWidth()) != getHeight()) {
            place();
        }
        super.layoutChildren();
    }

    /// Takes it away unless it may not go, as Esc does; false when it was not there.
    public boolean leave() {
        return isVisible() && (!mayGo.getAsBoolean() || close());
    }

    /// Takes it away; false when it was not there. The keyboard goes back to where it was before, unless it has
    /// gone elsewhere by itself.
    public boolean close() {
        if (!isVisible()) {
            return false;
        }
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        setVisible(false);
        onClose.run();
        if (focusBefore != null && (owner == null || KeyUse.isWithin(owner, this))) {
            focusBefore.requestFocus();
        }
        return true;
    }
}
