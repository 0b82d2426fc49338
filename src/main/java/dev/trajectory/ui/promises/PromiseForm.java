package dev.trajectory.ui.promises;

import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.control.Reminder;
import dev.trajectory.ui.control.Unsaved;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form in which a promise is answered; what is saved is one step of undo, and is kept in the promise's history.
final class PromiseForm extends VBox implements Unsaved {

    private final Desk desk;
    private final PromiseWords words;
    private final PromiseNow promise;
    private final Runnable leave;
    private final Runnable comeBack;
    private final AnswerFields fields;
    private final Reminder unsaved;
    private final Answer opened;

    /// @param leave takes the form away
    /// @param comeBack shows it again after that, as it was
    PromiseForm(Desk desk, PromiseWords words, PromiseNow promise, Runnable leave, Runnable comeBack) {
        this.desk = desk;
        this.words = words;
        this.promise = promise;
        this.leave = leave;
        this.comeBack = comeBack;
        getStyleClass().add("promise-form");
        unsaved = new Reminder(words.say("card.unsaved"));
        fields = new AnswerFields(desk, words, promise, () -> unsaved.remind(false), this::save);
        opened = fields.typed();
        LocalDate needed = promise.needed();
        getChildren()
                .addAll(
                        quiet(words.why(promise)),
                        quiet(
                                needed == null
                                        ? words.say("card.needed.none")
                                        : words.say("card.needed", words.day(needed))),
                        fields);
        LocalDate agreed = promise.dayToAgreeOn();
        LocalDate offered = promise.promise().offered();
        if (agreed != null && offered != null && !offered.equals(promise.offeredBy(offered, agreed))) {
            getChildren().add(quiet(words.say("card.agree.moved", words.day(offered), words.day(agreed))));
        }
        getChildren().addAll(unsaved.sentence(), buttons(agreed));
        if (!promise.promise().history().isEmpty()) {
            Label heading = new Label(words.say("card.history"));
            heading.getStyleClass().add("promise-heading");
            getChildren().add(heading);
            words.history(promise.promise()).forEach(step -> getChildren().add(quiet(step)));
        }
    }

    private Node buttons(@Nullable LocalDate agreed) {
        Button save = button(words.say("card.save"), () -> {});
        save.getStyleClass().add("primary");
        WrapRow buttons = new WrapRow(8, 6, save);
        if (agreed != null) {
            Button agree = button(words.say("card.agree", words.day(agreed)), () -> fields.agree(agreed));
            agree.setAccessibleHelp(words.say("card.agree.help", words.day(agreed)));
            buttons.getChildren().add(agree);
        }
        if (promise.standing() == PromiseNow.Standing.COME) {
            buttons.getChildren().add(button(words.say("card.kept"), () -> fields.choose(PromiseState.KEPT)));
        }
        Button go = new Button(words.say("card.waiter", words.name(promise.waiter())));
        go.setWrapText(true);
        go.setOnAction(_ -> {
            if (save()) {
                desk.host().open(promise.waiter());
            }
        });
        buttons.getChildren().add(go);
        return buttons;
    }

    /// @param first done to the fields before they are saved
    private Button button(String text, Runnable first) {
        Button button = new Button(text);
        button.setOnAction(_ -> {
            first.run();
            save();
        });
        return button;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }

    /// Whether it says something else than the promise it was opened for.
    boolean isChanged() {
        return !fields.typed().equals(opened);
    }

    /// Whether it may go: when it is changed it asks first, and may when it is asked once more.
    boolean mayGo() {
        return unsaved.mayGo(isChanged());
    }

    @Override
    public boolean undo() {
        return fields.undo() || leavesPlanAlone();
    }

    @Override
    public boolean redo() {
        return fields.redo() || leavesPlanAlone();
    }

    private boolean leavesPlanAlone() {
        boolean isChanged = isChanged();
        unsaved.remind(isChanged);
        return isChanged;
    }

    /// Keeps what it says and goes, unless it says something that no plan can hold.
    ///
    /// @return whether it has gone
    boolean save() {
        if (!fields.check()) {
            return false;
        }
        try {
            return keep();
        } catch (InvalidValue e) {
            String sentence = desk.sentences().refusal(Refusal.of(e));
            if (!fields.sayWrong(e.field(), sentence)) {
                unsaved.refuse(sentence);
            }
            return false;
        }
    }

    /// It goes first, so that the keyboard is back on the page before the page is drawn anew.
    private boolean keep() {
        Dependency dependency = now().orElse(promise.dependency());
        Promise was = dependency.promise() == null ? Promise.ASKED : dependency.promise();
        Promise said = fields.onto(was, opened);
        leave.run();
        if (said.equals(was)) {
            return true;
        }
        Edit edit = new ChangeDependency(promise.waiter(), dependency, dependency.withPromise(said));
        if (desk.session().perform(edit) instanceof Result.Refused(Refusal refusal)) {
            comeBack.run();
            unsaved.refuse(desk.sentences().refusal(refusal));
            return false;
        }
        return true;
    }

    /// The dependency as the plan has it by now: it may have been changed elsewhere while the form was open.
    private Optional<Dependency> now() {
        Dependency opened = promise.dependency();
        Chunk waiter = desk.plan().chunks().find(promise.waiter());
        return waiter == null ? Optional.empty() : Optional.ofNullable(waiter.dependencyLike(opened));
    }

    /// Whether the plan still has what it speaks of.
    boolean stillStands() {
        return now().isPresent();
    }

    /// Takes the keyboard.
    void focus() {
        fields.focus();
    }
}
