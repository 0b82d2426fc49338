package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.ui.desk.Action;
import java.util.List;
import javafx.scene.layout.Region;

/// What stands at the right of the board during a step. It is 448 pixels of 1080 lines wide.
public interface StepPanel {

    Region node();

    /// What can be done during the step. Keys that are single digits work while nothing is typed.
    List<Action> actions();

    /// Shows a state of the plan; called on every change during the step, and when it begins.
    void show(Snapshot snapshot);

    /// Takes the keyboard.
    void focus();

    /// Whether what it is about is in the plan no more.
    default boolean isGone() {
        return false;
    }
}
