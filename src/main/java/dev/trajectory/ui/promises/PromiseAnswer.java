package dev.trajectory.ui.promises;

import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

/// Opens the form of a promise beside its row.
public final class PromiseAnswer {

    private static final double WIDTH = 460;

    private final Desk desk;
    private final Pane overlay;
    private final Popover popover;

    /// @param overlay lies over the page, and is where the form floats
    public PromiseAnswer(Desk desk, Pane overlay) {
        this.desk = desk;
        this.overlay = overlay;
        this.popover = new Popover(desk.words().say("popover.close"));
        popover.setId("promise");
        overlay.getChildren().add(popover);
    }

    /// Opens the form of the promise that goes with a dependency.
    ///
    /// @param at its place
    public void open(ChunkId waiter, ChunkId on, Node at) {
        open(waiter, on, overlay.sceneToLocal(at.localToScene(at.getBoundsInLocal())));
    }

    /// Opens the form of the promise that goes with a dependency.
    ///
    /// @param beside its place in the overlay
    public void open(ChunkId waiter, ChunkId on, Bounds beside) {
        PromiseWords words = new PromiseWords(desk.plan(), desk.words().locale());
        desk.snapshot().outlook().promises().stream()
                .filter(each ->
                        each.waiter().equals(waiter) && each.dependency().on().equals(on))
                .findFirst()
                .ifPresent(promise -> {
                    PromiseForm form = new PromiseForm(desk, words, promise, popover::close);
                    double wide = Math.min(desk.px(WIDTH), overlay.getWidth() - 16);
                    String heading = words.say("card.title", words.name(promise.giver()), words.name(promise.taker()));
                    popover.open(heading, form, beside, wide);
                    form.focus();
                });
    }

    /// Whether a field of it is typed into.
    public boolean isTypedInto() {
        return popover.isVisible()
                && popover.getScene() != null
                && popover.getScene().getFocusOwner() instanceof TextInputControl;
    }

    /// Takes the form away; false when there was none.
    public boolean close() {
        return popover.close();
    }
}
