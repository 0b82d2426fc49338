package dev.trajectory.ui.workshop;

import dev.trajectory.model.PromiseState;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.words.BoardWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A dependency beside the board: what is at its other end, where its promise stands and how many weeks there are to
/// spare, and what can be said of it.
final class TieRow extends VBox {

    /// What can be said, in the order of its buttons.
    static final List<PromiseState> ANSWERS = List.of(PromiseState.AGREED, PromiseState.AT_RISK, PromiseState.BROKEN);

    private static final double GAP = 8;

    /// @param key the number by which it is answered; empty for none
    /// @param go goes to the chunk at its other end
    /// @param answer says where its promise stands
    TieRow(
            WindowWords words,
            BoardWords states,
            Tie tie,
            String key,
            String name,
            Runnable go,
            Consumer<PromiseState> answer) {
        getStyleClass().add("tie");
        PromiseNow promise = tie.promise();
        SideRow row = promise == null ? new SideRow(key, name, go) : new SideRow(key, name, go, state(states, promise));
        row.setAccessibleHelp(words.say("connect.go"));
        getChildren().add(row);
        if (promise != null) {
            String spare = spare(words, promise);
            if (!spare.isEmpty()) {
                getChildren().add(Side.quiet(spare));
            }
        }
        if (tie.canBeAnswered()) {
            WrapRow answers = new WrapRow(GAP, GAP / 2);
            for (PromiseState state : ANSWERS) {
                Button button = new Button(words.say("connect.answer." + state));
                button.getStyleClass().add("tie-answer");
                button.setMinWidth(Region.USE_PREF_SIZE);
                button.setAccessibleText(words.say("connect.answer.of", button.getText(), name));
                button.setOnAction(_ -> answer.accept(state));
                answers.getChildren().add(button);
            }
            getChildren().add(answers);
        }
    }

    private static Label state(BoardWords words, PromiseNow promise) {
        Label label = new Label(words.state(promise));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass()
                .addAll("side-state", "promise-" + promise.standing().name().toLowerCase(Locale.ROOT));
        return label;
    }

    /// By when it is needed, for when it is offered or when the plan has it, and how many weeks lie between; empty
    /// where one of the two is not known.
    private static String spare(WindowWords words, PromiseNow promise) {
        Long weeks = promise.weeksToSpare();
        LocalDate needed = promise.needed();
        LocalDate comes = promise.expected();
        if (weeks == null || needed == null || comes == null) {
            return "";
        }
        return words.say(
                "connect.tie",
                words.say("connect.needed", words.day(needed)),
                words.say(promise.isByPlan() ? "connect.comes" : "connect.offered", words.day(comes)),
                weeks < 0 ? words.say("connect.late", -weeks) : words.say("connect.spare", weeks));
    }
}
