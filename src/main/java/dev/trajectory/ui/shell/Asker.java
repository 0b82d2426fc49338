package dev.trajectory.ui.shell;

import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.words.WindowWords;
import java.util.List;

/// A window over which something can be asked.
interface Asker {

    /// Asks; the first answer is the one that Enter gives, the last the one that Esc gives.
    void ask(String title, String text, List<Answer> answers);

    /// Says something that has to be seen before one goes on.
    default void tell(String title, String text, WindowWords words) {
        ask(title, text, List.of(new Answer(words.say("answer.goOn"), () -> {})));
    }
}
