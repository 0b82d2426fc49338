package dev.trajectory.edit;

import dev.trajectory.model.Plan;

/// Something a user does to a plan, in one step of undo.
public sealed interface Edit
        permits AddChunks,
                AdoptOption,
                AnswerOffers,
                ChangeChunks,
                ChangeDependency,
                ChangeProgramme,
                ChangeRollout,
                ChangeSettings,
                Duplicate,
                FallAway,
                HoldDates,
                InOption,
                KeepAsOption,
                Link,
                MergeChunks,
                MoveRows,
                Prioritise,
                PutRecord,
                PutUnder,
                RecordStatus,
                RemoveChunks,
                RemoveRecord,
                Reorder,
                RollOut,
                SetLog,
                SetPeople,
                SplitChunk,
                Together,
                Unlink {

    /// The plan after this edit, or why it cannot be. Never throws for what a user may enter.
    Result apply(Plan plan);

    /// What it does, as a step of the history names it.
    Label label();

    /// Whether it is about the options themselves, so that it is never asked of what one of them shows.
    default boolean isOfOptions() {
        return false;
    }

    /// The same edit of the whole plan, where what it puts there was taken from what an option shows.
    ///
    /// @param seen the plan as the option makes it
    /// @param whole the plan itself
    default Edit rebased(Plan seen, Plan whole) {
        return this;
    }
}
