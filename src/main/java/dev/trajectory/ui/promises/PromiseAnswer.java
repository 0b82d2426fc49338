package dev.trajectory.ui.promises;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.SeenPlan;
import dev.trajectory.words.PromiseWords;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Opens the form of a promise beside its row.
///
/// What was typed into it is never lost without a word: a click elsewhere keeps it, as it does what is typed into the
/// inspector, and Esc and the cross ask first. Where it holds a day that is none it stays and says so.
public final class PromiseAnswer {

    private static final double WIDTH = 460;

    private final Desk desk;
    private final Pane overlay;
    private final Popover popover;
    private final EventHandler<MouseEvent> elsewhere = this::release;
    private final SeenPlan seen = new SeenPlan();
    private @Nullable PromiseForm form;

    /// Marks on the page what is answered; null for nothing.
    private Consumer<@Nullable Subject> mark = _ -> {};

    /// Shows the form where it was opened.
    private Runnable shown = () -> {};

    /// What was looked at when the form was opened.
    private @Nullable OptionId option;

    /// @param overlay lies over the page, and is where the form floats
    public PromiseAnswer(Desk desk, Pane overlay) {
        this.desk = desk;
        this.overlay = overlay;
        this.popover = new Popover(desk.words().say("popover.close"));
        popover.setId("promise");
        popover.askBefore(() -> form == null || form.mayGo());
        popover.onClose(() -> mark.accept(null));
        overlay.getChildren().add(popover);
        overlay.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.MOUSE_RELEASED, elsewhere);
            }
            if (now != null) {
                now.addEventFilter(MouseEvent.MOUSE_RELEASED, elsewhere);
            }
        });
    }

    /// Has what is answered marked on the page as long as its form is open.
    ///
    /// @param marks gets it; null for nothing
    public void marking(Consumer<@Nullable Subject> marks) {
        mark = marks;
    }

    /// What is pressed on the page comes first: it may open another form, and what it stands for may move once
    /// this one is kept. What is pressed around the page comes after, so that an undo finds the answer as the last
    /// step.
    private void release(MouseEvent event) {
        PromiseForm open = form;
        Node pressed = event.getTarget() instanceof Node node ? node : null;
        if (open == null || !popover.isVisible() || KeyUse.isWithin(pressed, popover)) {
            return;
        }
        if (pressed != null && !KeyUse.isWithin(pressed, overlay.getParent())) {
            open.save();
            return;
        }
        Platform.runLater(() -> {
            if (popover.isVisible() && open.equals(form)) {
                open.save();
            }
        });
    }

    /// Opens the form of a promise.
    ///
    /// @param at its place
    public void open(Subject.Promised promised, Node at) {
        open(promised, overlay.sceneToLocal(at.localToScene(at.getBoundsInLocal())));
    }

    /// Opens the form of a promise, as it stands once the form that is open is kept. Dates may be those of a
    /// little earlier, what was said never is.
    ///
    /// @param beside its place in the overlay
    public void open(Subject.Promised promised, Bounds beside) {
        if (popover.isVisible() && form != null && !form.save()) {
            return;
        }
        Dependency meant = promised.dependency();
        Chunk waiter = desk.plan().chunks().find(promised.waiter());
        Dependency now = waiter == null ? null : waiter.dependencyLike(meant);
        if (now != null) {
            like(promised.waiter(), now).ifPresent(promise -> open(promise.by(now), beside));
        }
    }

    /// The promise that was worked out for a dependency, or for what it was before it was answered.
    private Optional<PromiseNow> like(ChunkId waiter, Dependency now) {
        Supplier<Stream<PromiseNow>> alike = () ->
                promises(waiter, now.on()).filter(each -> each.dependency().type() == now.type());
        return alike.get()
                .filter(each -> each.dependency().equals(now))
                .findFirst()
                .or(() -> alike.get().findFirst());
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
        String heading = words.say("card.title", words.name(promise.giver()), words.name(promise.taker()));
        PromiseForm opened = new PromiseForm(desk, words, promise, popover::close, () -> shown.run());
        ScrollPane content = popover.scrolled(opened, 0);
        double wide = Math.min(desk.px(WIDTH), overlay.getWidth() - 16);
        shown = () -> {
            popover.open(heading, content, beside, wide);
            mark.accept(Subject.promised(promise));
        };
        form = opened;
        option = option(desk.snapshot());
        shown.run();
        opened.focus();
    }

    /// Whether a field of it is typed into.
    public boolean isTypedInto() {
        return popover.isVisible()
                && popover.getScene() != null
                && popover.getScene().getFocusOwner() instanceof TextInputControl;
    }

    /// Takes the form away, once it is asked twice where something is not saved; false when there was none.
    public boolean stepBack() {
        return popover.leave();
    }

    /// A form that speaks of another plan goes. One that is changed stays as long as its promise does: what else
    /// was done to the plan is no reason to lose what was typed.
    public void show(Snapshot snapshot) {
        PromiseForm open = form;
        if (!seen.isOther(snapshot) || open == null || !popover.isVisible()) {
            return;
        }
        boolean stays = open.isChanged() && open.stillStands() && Objects.equals(option, option(snapshot));
        if (!stays) {
            if (open.isChanged()) {
                desk.host().say(desk.words().say("promises.dropped"));
            }
            popover.close();
        }
    }

    private static @Nullable OptionId option(Snapshot snapshot) {
        Option option = snapshot.option();
        return option == null ? null : option.id();
    }
}
