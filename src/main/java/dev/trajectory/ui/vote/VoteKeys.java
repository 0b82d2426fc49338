package dev.trajectory.ui.vote;

import dev.trajectory.model.Spread;
import dev.trajectory.ui.desk.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a vote: 1 to 5 give a number wherever nothing is typed, and Backspace takes the last one back.
///
/// @param give told which number is given
record VoteKeys(IntConsumer give, Runnable takeBack) {

    /// What they do wherever the keyboard is.
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        IntStream.rangeClosed(1, Spread.CERTAIN)
                .forEach(number -> actions.add(
                        Action.onCanvas("vote." + number, "" + number, () -> true, () -> give.accept(number))));
        actions.add(Action.onCanvas("vote.back", "Backspace", () -> true, takeBack));
        return actions;
    }

    /// What they do in the panel, before lists and buttons in it have them.
    void press(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        String digit = code.isDigitKey() ? code.getName().replaceAll("\\D", "") : "";
        if (digit.matches("[1-5]")) {
            give.accept(Integer.parseInt(digit));
            event.consume();
        } else if (code == KeyCode.BACK_SPACE) {
            takeBack.run();
            event.consume();
        }
    }
}
