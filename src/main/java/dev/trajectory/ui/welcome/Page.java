package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StartProblem.Field;
import java.util.Set;
import javafx.scene.layout.Region;

/// One step of the questions for a new plan.
interface Page {

    /// What texts call it.
    String key();

    /// The answers it asks for: while one of them is wrong there is no next page.
    Set<Field> fields();

    Region node();

    /// Called when it comes to sight.
    default void enter() {}

    /// Takes what is typed and not among the answers yet, for one goes on from here.
    default void take() {}

    /// Whether something is typed that is not among the answers yet.
    default boolean isHalfTyped() {
        return false;
    }

    /// Marks the answers that are wrong.
    void mark(Complaints complaints);

    /// Puts the keyboard on the first answer.
    void focus();
}
