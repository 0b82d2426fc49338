package dev.trajectory.ui.promises;

import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// Opens the form of a promise.
    ///
    /// @param at its place
    public void open(Subject.Promised promised, Node at) {
        promises(promised.waiter(), promised.on())
                .filter(each -> each.dependency().type() == promised.type())
                .findFirst()
                .ifPresent(promise -> open(promise, overlay.sceneToLocal(at.localToScene(at.getBoundsInLocal()))));
    }

    /// Opens the form of the promise that goes with a line between two chunks.
    ///
    /// @param beside its place in the overlay
    public void open(ChunkId waiter, ChunkId on, Bounds beside) {
        promise(waiter, on).ifPresent(promise -> open(promise, beside));
    }

    /// The promise that one chunk waits for another by; of several, the one that most wants looking at.
    public Optional<PromiseNow> promise(ChunkId waiter, ChunkId on) {
        return promises(waiter, on).findFirst();
    }

    private Stream<PromiseNow> promises(ChunkId waiter, ChunkId on) {
        return desk.snapshot().outlook().promises().stream()
                .filter(each ->
                        each.waiter().equals(waiter) && each.dependency().on().equals(on));
    }

    private void open(PromiseNow promise, Bounds beside) {
        PromiseWords words = new PromiseWords(desk.plan(), desk.words().locale());
        PromiseForm form = new PromiseForm(desk, words, promise, popover::close);
        double wide = Math.min(desk.px(WIDTH), overlay.getWidth() - 16);
        String heading = words.say("card.title", words.name(promise.giver()), words.name(promise.taker()));
        popover.open(heading, form, beside, wide);
        form.focus();
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
