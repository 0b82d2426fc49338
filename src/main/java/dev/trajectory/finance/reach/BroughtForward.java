package dev.trajectory.finance.reach;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Work brought forward so that money is spent by the end of a year.
///
/// @param chunks those from which the dates decided on are lifted, in the plan's order; each starts earlier for it and
///     is done by the end of the year
/// @param uses how much more is then spent in the year of that organisation's money of that kind, on what the fund may
///     pay for, whatever else moves with it; above nil and at most the amount
/// @param isBest whether no other set comes nearer, for all were tried
public record BroughtForward(SpendBy asked, SequencedSet<ChunkId> chunks, Money uses, boolean isBest) {

    public BroughtForward {
        chunks = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(chunks));
    }

    /// It as one step of the plan: the dates decided on are lifted, and the engine places the chunks.
    public Edit edit(Plan plan, Label label) {
        return Lifted.edit(plan, chunks, label);
    }
}
