package dev.trajectory.app;

import dev.trajectory.edit.Label;
import dev.trajectory.model.Plan;
import org.jspecify.annotations.Nullable;

/// Hears of every change of the plan, on the UI thread, before anything is computed from it.
@FunctionalInterface
public interface PlanListener {

    /// The plan changed.
    ///
    /// @param kind whether by an edit, or by going through the history
    /// @param label the step done or undone; null for the plan the history starts from
    /// @param folded whether the change joined the step before it
    void changed(Receipt.Kind kind, @Nullable Label label, Plan before, Plan after, boolean folded);
}
