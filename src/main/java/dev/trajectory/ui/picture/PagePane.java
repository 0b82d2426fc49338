package dev.trajectory.ui.picture;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.ui.theme.FontFaces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a [Page] as wide as there is room and scrolls what is below. Tab leads to one of its spots and away again,
/// arrows from spot to spot, for there may be over a hundred; each is read out. The one asked, by Enter, Space or a
/// click, is handed on with the node it stands on.
public final class PagePane extends ScrollPane {

    /// Has pages laid out, here or beside the UI thread; of several only the last need be.
    @FunctionalInterface
    public interface Laying {

        /// Has one laid out.
        ///
        /// @param layout makes the page
        /// @param laid takes it, on the UI thread
        void lay(Supplier<Page> layout, Consumer<Page> laid);
    }

    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final PictureBands bands;
    private final Pane spots = new Pane();
    private final Pane page = new Pane();
    private final BiConsumer<Subject, Node> asked;
    private @Nullable DoubleFunction<Page> layout;
    private Runnable arrived = () -> {};
    private Laying laying = (page, laid) -> laid.accept(page.get());

    /// The width a page was last asked for, and that of the one that is drawn.
    private double askedWidth;

    private double drawnWidth;

    /// Whether a page is asked for that is not there yet.
    private boolean isAwaited;

    private boolean awaitsFocus;

    /// What is to be asked as soon as the page is drawn.
    private @Nullable Subject wanted;

    /// What is answered beside its spot.
    private @Nullable Subject answered;
    private Neighbours neighbours = new Neighbours(List.of());

    /// The spot that Tab leads to.
    private int current;

    /// @param asked what is done when a spot is clicked or Enter pressed on it
    public PagePane(FontFaces fonts, BiConsumer<Subject, Node> asked) {
        this.bands = new PictureBands(fonts);
        this.asked = asked;
        spots.setPickOnBounds(false);
        page.getChildren().addAll(bands, spots);
        setContent(page);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-pane");
        setFocusTraversable(false);
        viewportBoundsProperty().addListener((_, _, now) -> {
            if (Math.floor(now.getWidth()) != askedWidth) {
                draw();
            } else {
                see();
            }
        });
        vvalueProperty().addListener(_ -> see());
    }

    /// Has pages laid out otherwise than at once. The one before stays until the next is there.
    public void layOutWith(Laying changed) {
        laying = changed;
    }

    /// Shows this page from now on.
    ///
    /// @param changed makes the page for a width in pixels
    /// @param seen done each time it is there
    public void show(DoubleFunction<Page> changed, Runnable seen) {
        layout = changed;
        arrived = seen;
        draw();
    }

    private void see() {
        see(page.getPrefHeight());
    }

    /// Has drawn what of a page so high is in sight.
    private void see(double height) {
        double seen = getViewportBounds().getHeight();
        double top = getVvalue() * Math.max(0, height - seen);
        bands.see(top, top + seen);
    }

    private void draw() {
        double width = Math.floor(getViewportBounds().getWidth());
        DoubleFunction<Page> now = layout;
        Runnable seen = arrived;
        if (now == null || width < 1) {
            return;
        }
        askedWidth = width;
        isAwaited = true;
        laying.lay(() -> now.apply(width), made -> {
            isAwaited = false;
            drawnWidth = width;
            seen.run();
            draw(made);
        });
    }

    private void draw(Page made) {
        bands.show(made.picture());
        see(made.picture().height());
        page.setPrefSize(made.picture().width(), made.picture().height());
        page.setAccessibleText(made.picture().title());
        boolean hadFocus = isFocused() || spots.getChildren().stream().anyMatch(Node::isFocused);
        place(made.spots());
        neighbours = new Neighbours(made.spots().stream().map(Spot::box).toList());
        setCurrent(Math.clamp(current, 0, Math.max(0, made.spots().size() - 1)));
        if (hadFocus) {
            keepFocus();
        }
        if (awaitsFocus) {
            awaitsFocus = false;
            focus();
        }
        Subject awaited = wanted;
        if (awaited != null) {
            wanted = null;
            Platform.runLater(() -> ask(awaited));
        }
    }

    /// Brings the spot of a subject into sight and asks it, once the page asked for last is drawn; does nothing
    /// where there is none.
    public void ask(Subject subject) {
        if (drawnWidth == 0 || isAwaited) {
            wanted = subject;
            return;
        }
        for (Node each : spots.getChildren()) {
            if (each instanceof Asked asks && asks.spot.subject().equals(subject)) {
                asks.requestFocus();
                asks.ask();
                return;
            }
        }
    }

    /// Marks the spots of what is answered beside them, in this page and those that follow.
    ///
    /// @param subject null for none
    public void mark(@Nullable Subject subject) {
        answered = subject;
        for (Node each : spots.getChildren()) {
            if (each instanceof Asked asks) {
                asks.mark();
            }
        }
    }

    /// The keyboard stays on the page, where it was as far as there is a spot.
    private void keepFocus() {
        if (spots.getChildren().isEmpty()) {
            requestFocus();
        } else {
            Node spot = spots.getChildren().get(current);
            spot.requestFocus();
            bringIntoSight(spot);
        }
    }

    private void setCurrent(int spot) {
        current = spot;
        for (int i = 0; i < spots.getChildren().size(); i++) {
            spots.getChildren().get(i).setFocusTraversable(i == spot);
        }
    }

    /// Puts a node on each spot: those of the page before are used again, for to dress new ones takes longer than
    /// all else where there are over a thousand.
    private void place(List<Spot> made) {
        List<Node> nodes = spots.getChildren();
        if (nodes.size() > made.size()) {
            nodes.subList(made.size(), nodes.size()).clear();
        }
        List<Node> fresh = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            if (i < nodes.size() && nodes.get(i) instanceof Asked known) {
                known.stand(made.get(i));
            } else {
                fresh.add(new Asked(made.get(i)));
            }
        }
        nodes.addAll(fresh);
    }

    /// Takes the keyboard, once the page is drawn, at the spot that had it last, at first the first.
    public void focus() {
        if (drawnWidth == 0) {
            awaitsFocus = true;
            requestFocus();
        } else {
            keepFocus();
        }
    }

    private void bringIntoSight(Node node) {
        Bounds at = node.getBoundsInParent();
        double room = page.getHeight() - getViewportBounds().getHeight();
        double top = getVvalue() * room;
        if (room > 0
                && (at.getMinY() < top
                        || at.getMaxY() > top + getViewportBounds().getHeight())) {
            setVvalue(Math.clamp((at.getMinY() - 40) / room, 0, 1));
        }
    }

    /// A spot that takes the keyboard.
    private final class Asked extends Region {

        private Spot spot;

        Asked(Spot first) {
            this.spot = first;
            setManaged(false);
            setAccessibleRole(AccessibleRole.BUTTON);
            stand(first);
            getStyleClass().add("page-spot");
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                    requestFocus();
                    ask();
                }
            });
            addEventHandler(KeyEvent.KEY_PRESSED, this::press);
            focusedProperty().subscribe(is -> {
                if (is) {
                    setCurrent(spots.getChildren().indexOf(this));
                    bringIntoSight(this);
                }
            });
        }

        /// Stands for a spot from now on.
        void stand(Spot changed) {
            spot = changed;
            setAccessibleText(changed.said());
            Box box = changed.box();
            resizeRelocate(box.x(), box.y(), box.width(), box.height());
            mark();
        }

        void mark() {
            pseudoClassStateChanged(ANSWERED, spot.subject().equals(answered));
        }

        private void press(KeyEvent press) {
            if (press.isShortcutDown() || press.isAltDown() || press.isShiftDown()) {
                return;
            }
            int here = spots.getChildren().indexOf(this);
            int to = neighbours.from(here, press.getCode());
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
                ask();
                press.consume();
            } else if (to != here) {
                spots.getChildren().get(to).requestFocus();
                press.consume();
            }
        }

        private void ask() {
            asked.accept(spot.subject(), this);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                ask();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
