package dev.trajectory.ui.workshop;

import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.workshop.HalfDecided.Said;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What was decided, and by whom: written down beside the board, as one step. Enter goes from the one to the other and
/// keeps it.
final class DecideForm extends VBox {

    private static final int LINES = 3;

    private final Desk desk;

    private final DecisionId id;
    private String title;

    /// What the decision said when what is typed was begun.
    private Said was;

    private final LongText outcome = new LongText();
    private final TextField decider = new TextField();
    private final Label meanwhile = Side.text("");
    private final Runnable done;

    /// @param typed told whenever something else is typed
    /// @param done it is written down
    DecideForm(Desk desk, Decision decision, Runnable typed, Runnable done) {
        this.desk = desk;
        this.id = decision.id();
        this.title = decision.title();
        this.was = Said.by(decision);
        this.done = done;
        outcome.textProperty().addListener(_ -> typed.run());
        decider.textProperty().addListener(_ -> typed.run());
        getStyleClass().add("decide-form");
        Label what = label("decide.outcome");
        what.setLabelFor(outcome);
        outcome.setId("decide-outcome");
        outcome.setPrefRowCount(LINES);
        outcome.setMinHeight(USE_PREF_SIZE);
        outcome.setText(decision.outcome());
        outcome.setAccessibleText(what.getText());
        outcome.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                decider.requestFocus();
                event.consume();
            }
        });
        Label who = label("decide.who");
        who.setLabelFor(decider);
        decider.setId("decide-who");
        decider.setText(decision.decider());
        decider.setAccessibleText(who.getText());
        decider.setOnAction(_ -> keep());
        Button keep = new Button(desk.words().say("decide.keep"));
        keep.setId("decide-keep");
        keep.getStyleClass().add("primary");
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setOnAction(_ -> keep());
        getChildren()
                .addAll(
                        what,
                        outcome,
                        who,
                        decider,
                        meanwhile,
                        keep,
                        Side.quiet(desk.words().say("decide.how")));
        meanwhile.setId("decide-meanwhile");
    }

    private Label label(String key) {
        Label label = new Label(desk.words().say(key));
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("side-heading");
        return label;
    }

    /// Whether something is typed that the decision did not say.
    boolean isBegun() {
        return !typed().equals(was);
    }

    private Said typed() {
        return new Said(outcome.getText(), decider.getText());
    }

    /// What is typed of it.
    HalfDecided half() {
        return new HalfDecided(id, title, was, typed());
    }

    /// Types what was typed before the program ended.
    void restore(HalfDecided half) {
        was = half.was();
        type(half.typed());
    }

    private void type(Said said) {
        outcome.setText(said.outcome());
        decider.setText(said.decider());
    }

    /// Shows the decision as it stands now: in the fields where nothing is typed in them, and else beside what is
    /// typed, which would take its place.
    void show() {
        Decision now = desk.plan().decisions().find(id);
        if (now == null) {
            return;
        }
        title = now.title();
        Said said = Said.by(now);
        if (!isBegun() && !said.equals(was)) {
            was = said;
            type(said);
            outcome.end();
        }
        String other = said.parts().collect(Collectors.joining("; "));
        boolean isLost = !other.isEmpty() && !said.equals(was);
        meanwhile.setText(isLost ? desk.words().say("decide.meanwhile", other) : "");
        meanwhile.setVisible(isLost);
        meanwhile.setManaged(isLost);
    }

    /// Whether the decision is in the plan no more.
    boolean isGone() {
        return !desk.plan().decisions().has(id);
    }

    void focus() {
        outcome.requestFocus();
        outcome.end();
    }

    private void keep() {
        Decision now = desk.plan().decisions().find(id);
        if (now == null) {
            return;
        }
        try {
            Decision decided = now.decided(
                    desk.today(),
                    outcome.getText().strip(),
                    decider.getText().strip().replaceAll("\\s+", " "));
            if (desk.perform(new PutRecord<>(Section.DECISIONS, decided, false))) {
                desk.host().sayDone(desk.words().say("decide.done", decided.title()));
                done.run();
            }
        } catch (InvalidValue e) {
            desk.host().refuse(Refusal.of(e), desk.plan());
        }
    }
}
