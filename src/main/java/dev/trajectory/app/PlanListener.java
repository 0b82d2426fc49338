package dev.trajectory.app;

import dev.trajectory.edit.History;

/// Hears of every change of the plan, on the UI thread, before anything is computed from it.
@FunctionalInterface
public interface PlanListener {

    /// The plan changed.
    ///
    /// @param kind whether by an edit, or by going through the history
    /// @param history as it is now
    /// @param step the one done, undone or done again
    /// @param folded whether the change joined the step before it
    void changed(Receipt.Kind kind, History history, int step, boolean folded);
}
