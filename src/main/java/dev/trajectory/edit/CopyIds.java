package dev.trajectory.edit;

import dev.trajectory.model.Plan;

/// Where the ids come from of what the copies of a rollout get. A value.
public record CopyIds(FreshIds chunks, FreshIds benefits, FreshIds gates) {

    /// Ids that no record of a plan has.
    public static CopyIds of(Plan plan) {
        return new CopyIds(
                Section.CHUNKS.freshIds(plan), Section.BENEFITS.freshIds(plan), Section.GATES.freshIds(plan));
    }

    /// Ids that no record has or had that was removed on the way: ids are never used again.
    public static CopyIds of(History history) {
        return new CopyIds(
                Section.CHUNKS.freshIds(history), Section.BENEFITS.freshIds(history), Section.GATES.freshIds(history));
    }
}
