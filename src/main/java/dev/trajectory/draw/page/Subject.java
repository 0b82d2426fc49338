package dev.trajectory.draw.page;

import dev.trajectory.edit.Section;
import dev.trajectory.model.Id;

/// What a place on a page stands for.
public sealed interface Subject {

    /// A record of the plan, to go to.
    record InPlan(Id id) implements Subject {}

    /// Records of a kind, to enter some.
    record ToEnter(Section<?, ?> section) implements Subject {}
}
