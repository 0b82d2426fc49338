package dev.trajectory.ui.capacity;

import dev.trajectory.app.Search;
import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Going;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Reliefs;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.LoadWords;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Answers, beside a month of load, what it is made of, and works out what would relieve it.
final class LoadAnswer {

    private static final double WIDTH = 440;

    /// How high the steps above it are, in times the size of the heading's text.
    private static final double STEPS = 2.8;

    private final Desk desk;
    private final Pane overlay;
    private final Consumer<@Nullable Subject> mark;
    private final Popover popover;
    private final Search<Reliefs.Found> search;
    private @Nullable LoadCard card;

    /// What is answered.
    private @Nullable LoadCell month;

    /// The place it is answered beside.
    private Bounds beside = new BoundingBox(0, 0, 0, 0);

    /// Whether it speaks of an earlier plan, until dates of the one there is come in.
    private boolean isBehind;

    /// What was looked at when it was answered.
    private @Nullable OptionId option;

    /// @param overlay lies over the page, and is where the answer floats
    /// @param mark marks on the page what is answered; null for nothing
    LoadAnswer(Desk desk, Pane overlay, Consumer<@Nullable Subject> mark) {
        this.desk = desk;
        this.overlay = overlay;
        this.mark = mark;
        this.search = desk.session().search();
        this.popover = new Popover(desk.words().say("popover.close"));
        popover.setId("load");
        popover.onClose(() -> {
            search.forget();
            mark.accept(null);
        });
        popover.askBefore(this::mayGo);
        overlay.getChildren().add(popover);
    }

    private boolean mayGo() {
        LoadCard now = card;
        return now == null || !popover.isVisible() || now.mayGo();
    }

    /// Opens the answer for a month.
    ///
    /// @param at its place
    void open(LoadCell cell, Node at) {
        open(cell, overlay.sceneToLocal(at.localToScene(at.getBoundsInLocal())), 0);
    }

    /// @param beside its place, or that of the month from which it was reached
    /// @param by how many months it lies behind that; 0 where it was not reached from another
    private void open(LoadCell cell, Bounds beside, int by) {
        if (!mayGo()) {
            return;
        }
        show(cell, beside, (opened, steps) -> {
            if (by == 0) {
                opened.focus();
            } else {
                steps.focus(by);
            }
        });
    }

    /// @param then gives the keyboard to the card or the steps above it
    private void show(LoadCell cell, Bounds beside, BiConsumer<LoadCard, MonthSteps> then) {
        search.forget();
        Outlook outlook = desk.snapshot().outlook();
        LoadWords words = new LoadWords(outlook.plan(), desk.words().locale());
        double wide = Math.min(desk.px(WIDTH), overlay.getWidth() - 16);
        LoadCard opened = new LoadCard(desk, words, outlook, cell, wide, popover::close, this::again);
        card = opened;
        month = cell;
        isBehind = false;
        this.beside = beside;
        option = option(desk.snapshot());
        MonthSteps steps = new MonthSteps(
                words, cell.month(), months -> open(cell.in(cell.month().plusMonths(months)), beside, months));
        VBox content = new VBox(steps, popover.scrolled(opened, STEPS));
        content.addEventFilter(KeyEvent.KEY_PRESSED, steps::press);
        popover.standAside(opened.awaitsReliefs());
        popover.open(opened.title(), content, beside, wide);
        mark.accept(new Subject.InMonth(cell));
        then.accept(opened, steps);
        if (opened.awaitsReliefs()) {
            FreshIds ids = desk.session().freshChunkIds();
            Function<Edit, Going> going = desk.session().going();
            search.start(watch -> Reliefs.of(outlook, cell, ids, going, watch), new Search.Listener<>() {
                @Override
                public void sofar(double share, Reliefs.Found best) {
                    opened.reliefs().sofar(best);
                }

                @Override
                public void done(Reliefs.Found found) {
                    opened.reliefs().show(found);
                }

                @Override
                public void failed(Throwable error) {
                    throw new IllegalStateException("What would relieve " + cell + " cannot be worked out", error);
                }
            });
        }
    }

    /// Whether a field of it is typed into.
    boolean isTypedInto() {
        return popover.isVisible()
                && popover.getScene() != null
                && popover.getScene().getFocusOwner() instanceof TextInputControl;
    }

    /// Takes the answer away, once it is asked twice where something typed is kept nowhere; false when there was
    /// none.
    boolean stepBack() {
        return popover.leave();
    }

    /// Takes the answer away, for it speaks of another plan. One into which something is typed is given anew, with
    /// that, as long as there is a limit to change: what else was done to the plan is no reason to lose it.
    ///
    /// @param isOther whether the plan is another than the one shown before
    void show(Snapshot snapshot, boolean isOther) {
        LoadCard now = card;
        LoadCell cell = month;
        if (now == null || cell == null || !popover.isVisible()) {
            return;
        }
        if (isOther) {
            boolean isChanged = now.isChanged();
            isBehind = isChanged
                    && RoomField.limit(snapshot.plan(), cell) != null
                    && Objects.equals(option, option(snapshot));
            now.reliefs().setDisable(isBehind);
            if (!isBehind) {
                popover.close();
            }
            if (isChanged && !isBehind) {
                desk.host().say(desk.words().say("capacity.dropped", now.title()));
            }
        }
        if (isBehind && snapshot.stage() != Snapshot.Stage.STALE) {
            again();
        }
    }

    /// Gives the answer anew, with what was typed into it and the keyboard where it was.
    private void again() {
        LoadCard was = card;
        LoadCell cell = month;
        if (was == null || cell == null) {
            return;
        }
        RoomField.Typed typed = was.room().typedTexts();
        boolean hasKeyboard = !popover.isVisible() || isTypedInto();
        show(cell, beside, (opened, _) -> {
            opened.room().retype(typed);
            if (hasKeyboard) {
                opened.room().focus();
            }
        });
    }

    private static @Nullable OptionId option(Snapshot snapshot) {
        Option option = snapshot.option();
        return option == null ? null : option.id();
    }
}
