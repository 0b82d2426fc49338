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
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.DateInput;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form in which a promise is answered; what is saved is one step of undo, and is kept in the promise's history.
///
/// It opens with where the promise is shown to stand, which for one asked again is not what was said. The day by which
/// an answer agrees that it is needed follows the answer, until another is typed.
final class PromiseForm extends VBox {

    private static final double DAYS_APART = 12;

    /// How wide one of two fields side by side would be, by which the height of what is said under it is reckoned.
    private static final double LINE = 200;

    private final Desk desk;
    private final PromiseWords words;
    private final PromiseNow promise;
    private final Runnable close;
    private final Choice<PromiseState> state;
    private final TextField handover = new TextField();
    private final TextField offered = new TextField();
    private final TextField needBy = new TextField();
    private final TextField note = new TextField();
    private final TextField owner = new TextField();
    private final TextField review = new TextField();
    private final Wrong wrongHandover = new Wrong(handover);
    private final Wrong wrongOffered = new Wrong(offered);
    private final Wrong wrongNeedBy = new Wrong(needBy);
    private final Wrong wrongNote = new Wrong(note);
    private final Wrong wrongOwner = new Wrong(owner);
    private final Wrong wrongReview = new Wrong(review);
    private final Wrong unsaved = new Wrong();
    private final Answer opened;
    private PromiseState chosen;
    private String suggested;
    private boolean isAsked;

    /// @param close takes the form away
    PromiseForm(Desk desk, PromiseWords words, PromiseNow promise, Runnable close) {
        this.desk = desk;
        this.words = words;
        this.promise = promise;
        this.close = close;
        this.chosen = promise.shown();
        this.suggested = text(promise.promise().needBy());
        getStyleClass().add("promise-form");
        state = new Choice<>(PromiseState.class, words::state, this::choose);
        state.set(chosen);
        Promise said = promise.promise();
        handover.setText(said.handover());
        offered.setText(text(said.offered()));
        needBy.setText(suggested);
        note.setText(said.note());
        owner.setText(said.owner());
        review.setText(text(said.reviewDate()));
        opened = typed();
        LocalDate needed = promise.needed();
        getChildren()
                .addAll(
                        quiet(words.why(promise)),
                        quiet(
                                needed == null
                                        ? words.say("card.needed.none")
                                        : words.say("card.needed", words.day(needed))));
        getChildren().add(state);
        HBox days = new HBox(
                DAYS_APART, line("card.offered", offered, wrongOffered), line("card.needBy", needBy, wrongNeedBy));
        HBox seenTo =
                new HBox(DAYS_APART, line("card.owner", owner, wrongOwner), line("card.review", review, wrongReview));
        getChildren()
                .addAll(
                        line("card.handover", handover, wrongHandover),
                        days,
                        line("card.note", note, wrongNote),
                        seenTo);
        offered.setPromptText(words.say("card.offered.prompt"));
        for (TextField field : List.of(handover, offered, needBy, note, owner, review)) {
            field.textProperty().addListener(_ -> {
                checkAll();
                ask(false);
            });
        }
        getChildren().addAll(unsaved.sentence(), buttons(needed));
        if (!said.history().isEmpty()) {
            Label heading = new Label(words.say("card.history"));
            heading.getStyleClass().add("promise-heading");
            getChildren().add(heading);
            words.history(said).forEach(step -> getChildren().add(quiet(step)));
        }
    }

    private Node buttons(@Nullable LocalDate needed) {
        WrapRow buttons = new WrapRow(8, 6);
        Button save = new Button(words.say("card.save"));
        save.setOnAction(_ -> save());
        buttons.getChildren().add(save);
        if (needed != null) {
            Button agree = new Button(words.say("card.agree", words.day(needed)));
            agree.setAccessibleHelp(words.say("card.agree.help", words.day(needed)));
            agree.setOnAction(_ -> agree(needed));
            buttons.getChildren().add(agree);
        }
        Button go = new Button(words.say("card.waiter", words.name(promise.waiter())));
        go.getStyleClass().add("flat");
        go.setWrapText(true);
        go.setOnAction(_ -> {
            if (save()) {
                desk.host().open(promise.waiter());
            }
        });
        buttons.getChildren().add(go);
        return buttons;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }

    private VBox line(String key, TextField field, Wrong wrong) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setOnAction(_ -> save());
        VBox line = new VBox(label, field, wrong.sentence());
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setPrefWidth(desk.px(LINE));
        return line;
    }

    private String text(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    /// Says of each day whether it is one, and takes back what was said of the texts.
    private boolean checkAll() {
        List.of(wrongHandover, wrongNote, wrongOwner).forEach(wrong -> wrong.say(""));
        boolean offeredIsFine = check(offered, wrongOffered);
        boolean needByIsFine = check(needBy, wrongNeedBy);
        boolean reviewIsFine = check(review, wrongReview);
        return offeredIsFine && needByIsFine && reviewIsFine;
    }

    private boolean check(TextField field, Wrong wrong) {
        boolean fine = field.getText().isBlank() || day(field.getText()) != null;
        wrong.say(fine ? "" : words.say("card.notDate"));
        return fine;
    }

    private @Nullable LocalDate day(String text) {
        return new DateInput(desk.words().locale()).read(text).orElse(null);
    }

    private void choose(PromiseState answer) {
        chosen = answer;
        ask(false);
        if (needBy.getText().equals(suggested)) {
            suggested = text(promise.needByOf(answer));
            needBy.setText(suggested);
        }
    }

    private void agree(LocalDate needed) {
        chosen = PromiseState.AGREED;
        state.set(chosen);
        needBy.setText(words.day(needed));
        save();
    }

    /// Whether it says something else than the promise it was opened for.
    boolean isChanged() {
        return !typed().equals(opened);
    }

    private Answer typed() {
        return new Answer(
                chosen,
                handover.getText(),
                offered.getText(),
                needBy.getText(),
                note.getText(),
                owner.getText(),
                review.getText());
    }

    /// Whether it may go: when it is changed it asks first, and may when it is asked once more.
    boolean mayGo() {
        boolean may = isAsked || !isChanged();
        ask(!may);
        return may;
    }

    private void ask(boolean now) {
        isAsked = now;
        unsaved.say(now ? words.say("card.unsaved") : "");
    }

    /// Keeps what it says and goes, unless it says something that no plan can hold.
    ///
    /// @return whether it has gone
    boolean save() {
        if (!checkAll()) {
            return false;
        }
        try {
            return keep();
        } catch (InvalidValue e) {
            wrong(e.field()).say(desk.sentences().refusal(Refusal.of(e)));
            return false;
        }
    }

    private boolean keep() {
        Dependency dependency = now().orElse(promise.dependency());
        Promise was = dependency.promise() == null ? Promise.ASKED : dependency.promise();
        Promise said = typed().onto(was, promise, opened, this::day, desk.today());
        if (said.equals(was)) {
            close.run();
            return true;
        }
        Edit edit = new ChangeDependency(promise.waiter(), dependency, dependency.withPromise(said));
        if (desk.session().ask(edit) instanceof Result.Refused(Refusal refusal)) {
            unsaved.say(desk.sentences().refusal(refusal));
            return false;
        }
        close.run();
        return desk.perform(edit);
    }

    private Wrong wrong(String field) {
        return switch (field) {
            case "handover" -> wrongHandover;
            case "offered" -> wrongOffered;
            case "needBy" -> wrongNeedBy;
            case "note" -> wrongNote;
            case "owner" -> wrongOwner;
            case "reviewDate" -> wrongReview;
            default -> unsaved;
        };
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
        state.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
