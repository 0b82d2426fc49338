package dev.trajectory.app;

import dev.trajectory.edit.Label;
import dev.trajectory.outlook.Effect;
import org.jspecify.annotations.Nullable;

/// What a change did to chunks that it was not about: "14 chunks moved, finish +3 weeks".
///
/// @param kind what kind of change it was
/// @param label what was done or undone; null for opening an option
/// @param effect what moved
public record Receipt(Kind kind, @Nullable Label label, Effect effect) {

    /// What can make chunks move.
    public enum Kind {
        EDIT,
        UNDO,
        REDO,
        OPTION
    }
}
