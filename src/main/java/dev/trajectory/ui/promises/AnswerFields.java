package dev.trajectory.ui.promises;

import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.PromiseWords;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where it is chosen and typed how a promise stands. It begins with where the promise is shown to stand, which for
/// one asked again is not what was said. The days that go with an answer follow it, until others are typed.
final class AnswerFields extends VBox {

    private static final double APART = 12;

    /// How wide one of two fields side by side would be, by which the height of what is said under it is reckoned.
    private static final double LINE = 200;

    /// So many lines a text of several is seen in at once.
    private static final int LINES = 2;

    private final Desk desk;
    private final PromiseWords words;
    private final PromiseNow promise;
    private final Runnable changed;
    private final Choice<PromiseState> state;
    private final TextInputControl handover;
    private final TextInputControl note = area();
    private final TextInputControl owner = new TextField();
    private final Wrong wrongHandover;
    private final Wrong wrongNote = new Wrong(note);
    private final Wrong wrongOwner = new Wrong(owner);
    private final DayField offered;
    private final DayField needBy;
    private final DayField review;
    private PromiseState chosen;
    private final Deque<Step> before = new ArrayDeque<>();
    private final Deque<Step> after = new ArrayDeque<>();

    /// Whether what changes in the fields comes of a choice rather than of typing.
    private boolean isFollowing;

    /// What a choice changes, as it stood before one was made or taken back.
    private record Step(PromiseState state, DayField.Held offered, DayField.Held needBy) {}

    /// @param changed told of each change
    /// @param save keeps all of it: Enter, and Ctrl+Enter where Enter begins another line
    AnswerFields(Desk desk, PromiseWords words, PromiseNow promise, Runnable changed, Runnable save) {
        this.desk = desk;
        this.words = words;
        this.promise = promise;
        this.changed = changed;
        this.chosen = promise.shown();
        getStyleClass().add("promise-fields");
        Promise said = promise.promise();
        state = new Choice<>(PromiseState.class, words::state, this::choose);
        state.set(chosen);
        handover = said.handover().contains("\n") ? area() : new TextField();
        wrongHandover = new Wrong(handover);
        handover.setText(said.handover());
        note.setText(said.note());
        owner.setText(said.owner());
        offered = day(said.offered());
        needBy = day(said.needBy());
        review = day(said.reviewDate());
        handover.setPromptText(words.name(promise.dependency().on()));
        offered.field().setPromptText(words.say("card.offered.prompt"));
        getChildren()
                .addAll(
                        state,
                        line("handover", handover, wrongHandover),
                        new HBox(APART, line("offered", offered), line("needBy", needBy)),
                        line("note", note, wrongNote),
                        new HBox(APART, line("owner", owner, wrongOwner), line("review", review)));
        for (TextInputControl field : List.of(handover, offered.field(), needBy.field(), note, owner, review.field())) {
            field.textProperty().addListener(_ -> {
                if (!isFollowing) {
                    before.clear();
                    after.clear();
                }
                check();
                changed.run();
            });
            savedBy(field, save);
        }
    }

    private static void savedBy(TextInputControl field, Runnable save) {
        if (field instanceof TextField single) {
            single.setOnAction(_ -> save.run());
            return;
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save.run();
            }
        });
    }

    private static TextArea area() {
        TextArea area = new LongText();
        area.setPrefRowCount(LINES);
        area.setMinHeight(USE_PREF_SIZE);
        return area;
    }

    private DayField day(@Nullable LocalDate day) {
        return new DayField(words, desk.words().locale(), day);
    }

    private VBox line(String name, DayField day) {
        return line(name, day.field(), day.wrong());
    }

    private VBox line(String name, TextInputControl field, Wrong wrong) {
        Label label = new Label(words.say("card." + name));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setId("promise-" + name);
        VBox line = new VBox(label, field, wrong.sentence());
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setPrefWidth(desk.px(LINE));
        return line;
    }

    /// Says of each day whether it is one, and takes back what was said of the texts.
    ///
    /// @return whether all days are
    boolean check() {
        List.of(wrongHandover, wrongNote, wrongOwner).forEach(wrong -> wrong.say(""));
        boolean offeredIsFine = offered.check();
        boolean needByIsFine = needBy.check();
        boolean reviewIsFine = review.check();
        return offeredIsFine && needByIsFine && reviewIsFine;
    }

    /// Chooses how it stands, and has the days follow.
    void choose(PromiseState answer) {
        if (answer != chosen) {
            change(() -> suggest(answer));
        }
    }

    private void suggest(PromiseState answer) {
        stand(answer);
        needBy.suggest(promise.needByOf(answer));
        offered.suggest(promise.offeredOf(answer));
    }

    private void stand(PromiseState answer) {
        chosen = answer;
        state.set(answer);
    }

    private void change(Runnable change) {
        before.push(step());
        after.clear();
        follow(change);
    }

    private void follow(Runnable change) {
        isFollowing = true;
        change.run();
        isFollowing = false;
        changed.run();
    }

    private Step step() {
        return new Step(chosen, offered.held(), needBy.held());
    }

    /// Takes back the choice made last, with the days that followed it; false where there is none, or something
    /// was typed after it: what was typed stays, under the choice it was typed for.
    boolean undo() {
        return step(before, after);
    }

    /// Makes the choice again that was taken back last; false where there is none, or something was typed since.
    boolean redo() {
        return step(after, before);
    }

    private boolean step(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(step());
        Step step = from.pop();
        follow(() -> {
            stand(step.state());
            offered.hold(step.offered());
            needBy.hold(step.needBy());
        });
        return true;
    }

    /// Says that both agree on a day: what is offered for another on which it would be late is offered for that
    /// day. Changes nothing where another day is none, for then it cannot be kept.
    void agree(LocalDate day) {
        if (offered.check() && review.check()) {
            change(() -> {
                suggest(PromiseState.AGREED);
                needBy.put(day);
                LocalDate given = offered.day();
                if (given != null) {
                    offered.put(promise.offeredBy(given, day));
                }
            });
        }
    }

    /// What they say.
    Answer typed() {
        return new Answer(
                chosen,
                handover.getText(),
                offered.text(),
                needBy.text(),
                note.getText(),
                owner.getText(),
                review.text());
    }

    /// This promise with what was changed here.
    ///
    /// @param was the promise as the plan has it by now
    /// @param opened what stood here at first
    Promise onto(Promise was, Answer opened) {
        return typed().onto(was, promise, opened, offered::day, desk.today());
    }

    /// Says what is wrong with one of them.
    ///
    /// @return false where there is none of that name
    boolean sayWrong(String field, String sentence) {
        switch (field) {
            case "handover" -> wrongHandover.say(sentence);
            case "offered" -> offered.wrong().say(sentence);
            case "needBy" -> needBy.wrong().say(sentence);
            case "note" -> wrongNote.say(sentence);
            case "owner" -> wrongOwner.say(sentence);
            case "reviewDate" -> review.wrong().say(sentence);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Takes the keyboard.
    void focus() {
        state.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
