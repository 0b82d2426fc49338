package dev.trajectory.ui.promises;

import dev.trajectory.edit.ChangeDependency;
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
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form in which a promise is answered; what is saved is one step of undo, and is kept in the promise's history.
final class PromiseForm extends VBox {

    private final Desk desk;
    private final PromiseWords words;
    private final PromiseNow promise;
    private final Runnable close;
    private final Choice<PromiseState> state;
    private final TextField handover = new TextField();
    private final TextField offered = new TextField();
    private final TextField needBy = new TextField();
    private final TextField note = new TextField();
    private final Wrong wrongOffered = new Wrong(offered);
    private final Wrong wrongNeedBy = new Wrong(needBy);
    private PromiseState chosen;

    /// @param close takes the form away
    PromiseForm(Desk desk, PromiseWords words, PromiseNow promise, Runnable close) {
        this.desk = desk;
        this.words = words;
        this.promise = promise;
        this.close = close;
        this.chosen = promise.promise().state();
        getStyleClass().add("promise-form");
        state = new Choice<>(PromiseState.class, words::state, each -> chosen = each);
        state.set(chosen);
        Promise said = promise.promise();
        handover.setText(said.handover());
        offered.setText(text(said.offered()));
        needBy.setText(text(said.needBy()));
        note.setText(said.note());
        LocalDate needed = promise.needed();
        getChildren()
                .addAll(
                        quiet(words.about(promise)),
                        quiet(
                                needed == null
                                        ? words.say("card.needed.none")
                                        : words.say("card.needed", words.day(needed))));
        getChildren().add(state);
        add("card.handover", handover, null);
        add("card.offered", offered, wrongOffered);
        add("card.needBy", needBy, wrongNeedBy);
        add("card.note", note, null);
        offered.setPromptText(words.say("card.offered.prompt"));
        offered.textProperty().addListener((_, _, _) -> check(offered, wrongOffered));
        needBy.textProperty().addListener((_, _, _) -> check(needBy, wrongNeedBy));
        getChildren().add(buttons(needed));
        if (!said.history().isEmpty()) {
            Label heading = new Label(words.say("card.history"));
            heading.getStyleClass().add("load-heading");
            getChildren().add(heading);
            said.history().reversed().forEach(step -> getChildren().add(quiet(words.step(said, step))));
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
            close.run();
            desk.host().open(promise.waiter());
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

    private void add(String key, TextField field, @Nullable Wrong wrong) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setOnAction(_ -> save());
        VBox line = new VBox(label, field);
        if (wrong != null) {
            line.getChildren().add(wrong.sentence());
        }
        getChildren().add(line);
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

    private void agree(LocalDate needed) {
        chosen = PromiseState.AGREED;
        needBy.setText(words.day(needed));
        save();
    }

    private void save() {
        boolean offeredIsFine = check(offered, wrongOffered);
        boolean needByIsFine = check(needBy, wrongNeedBy);
        if (!offeredIsFine || !needByIsFine) {
            return;
        }
        Promise was = promise.promise();
        LocalDate newOffered = day(offered).orElse(null);
        LocalDate newNeedBy = day(needBy).orElse(null);
        String newNote = note.getText().strip();
        Promise said = promise.said(chosen, newOffered, newNeedBy, newNote, desk.today())
                .withHandover(handover.getText().strip());
        boolean isSame = new Promise(
                        said.state(), said.handover(), said.offered(), said.needBy(), said.note(), was.history())
                .equals(was);
        close.run();
        if (!isSame) {
            Dependency dependency = promise.dependency();
            desk.perform(new ChangeDependency(promise.waiter(), dependency.withPromise(said)));
        }
    }

    /// Takes the keyboard.
    void focus() {
        state.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
