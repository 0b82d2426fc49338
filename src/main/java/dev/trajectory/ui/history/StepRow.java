package dev.trajectory.ui.history;

import dev.trajectory.edit.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A step of the history as it is listed.
///
/// @param index of the step, 0 for the first
record StepRow(int index, State state) {

    /// Where it stands.
    enum State {
        DONE,
        PRESENT,
        UNDONE;

        /// Its name within a key of words.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// All steps, the newest first.
    static List<StepRow> of(History history) {
        List<StepRow> rows = new ArrayList<>();
        for (int i = history.steps().size() - 1; i >= 0; i--) {
            State state = i == history.at() ? State.PRESENT : i < history.at() ? State.DONE : State.UNDONE;
            rows.add(new StepRow(i, state));
        }
        return rows;
    }
}
