package dev.trajectory.ui.promises;

import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
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
    private final Wrong wrongOffered = new Wrong(offered);
    private final Wrong wrongNeedBy = new Wrong(needBy);
    private final Wrong wrongReview = new Wrong(review);
    private final Wrong unsaved = new Wrong();
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
        HBox seenTo = new HBox(DAYS_APART, line("card.owner", owner, null), line("card.review", review, wrongReview));
        getChildren().addAll(line("card.handover", handover, null), days, line("card.note", note, null), seenTo);
        offered.setPromptText(words.say("card.offered.prompt"));
        offered.textProperty().addListener(_ -> check(offered, wrongOffered));
        needBy.textProperty().addListener(_ -> check(needBy, wrongNeedBy));
        review.textProperty().addListener(_ -> check(review, wrongReview));
        for (TextField field : List.of(handover, offered, needBy, note, owner, review)) {
            field.textProperty().addListener(_ -> ask(false));
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

    private VBox line(String key, TextField field, @Nullable Wrong wrong) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setOnAction(_ -> save());
        VBox line = new VBox(label, field);
        if (wrong != null) {
            line.getChildren().add(wrong.sentence());
        }
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setPrefWidth(0);
        return line;
    }

    private String text(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    private boolean check(TextField field, Wrong wrong) {
        boolean fine = field.getText().isBlank() || day(field).isPresent();
        wrong.say(fine ? "" : words.say("card.notDate"));
        return fine;
    }

    private Optional<LocalDate> day(TextField field) {
        return new DateInput(desk.words().locale()).read(field.getText());
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
        needBy.setText(words.day(needed));
        save();
    }

    /// Whether it says something else than the promise it was opened for.
    boolean isChanged() {
        Promise said = promise.promise();
        return chosen != promise.shown()
                || !handover.getText().strip().equals(said.handover())
                || !offered.getText().equals(text(said.offered()))
                || !needBy.getText().equals(text(said.needBy()))
                || !note.getText().strip().equals(said.note())
                || !owner.getText().strip().equals(said.owner())
                || !review.getText().equals(text(said.reviewDate()));
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

    /// Keeps what it says and goes, unless one of its days is none.
    ///
    /// @return whether it has gone
    boolean save() {
        boolean offeredIsFine = check(offered, wrongOffered);
        boolean needByIsFine = check(needBy, wrongNeedBy);
        boolean reviewIsFine = check(review, wrongReview);
        if (!offeredIsFine || !needByIsFine || !reviewIsFine) {
            return false;
        }
        close.run();
        if (isChanged()) {
            Dependency dependency = now().orElse(promise.dependency());
            Promise was = dependency.promise() == null ? Promise.ASKED : dependency.promise();
            Promise said = was.said(
                            promise.meant(chosen),
                            day(offered).orElse(null),
                            day(needBy).orElse(null),
                            note.getText().strip(),
                            desk.today())
                    .withHandover(handover.getText().strip())
                    .seenTo(owner.getText().strip(), day(review).orElse(null));
            if (!said.equals(was)) {
                desk.perform(new ChangeDependency(promise.waiter(), dependency, dependency.withPromise(said)));
            }
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
        state.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
