package dev.trajectory.edit;

import dev.trajectory.model.Plan;

/// Something a user does to a plan, in one step of undo.
public sealed interface Edit
        permits AddChunks,
                ChangeChunks,
                ChangeDependency,
                ChangeProgramme,
                ChangeSettings,
                Duplicate,
                HoldDates,
                Link,
                MergeChunks,
                Prioritise,
                PutRecord,
                PutUnder,
                RecordStatus,
                RemoveChunks,
                RemoveRecord,
                Reorder,
                SetPeople,
                SplitChunk,
                Together,
                Unlink {

    /// The plan after this edit, or why it cannot be. Never throws for what a user may enter.
    Result apply(Plan plan);

    /// What it does, as a step of the history names it.
    Label label();
}
