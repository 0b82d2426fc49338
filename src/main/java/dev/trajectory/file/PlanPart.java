package dev.trajectory.file;

import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;

/// One section of the plan, as the journal writes down what changed in it.
interface PlanPart {

    /// Writes what differs between two plans in this section; nothing when they agree.
    void write(Plan before, Plan after, Out out);

    /// Puts what was written into a draft of the plan as it was before.
    void read(In in, Plan before, PlanDraft draft);
}
