package dev.trajectory.ui.outcomes;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.FirstSlice;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Precedence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What leads to an outcome.
///
/// @param outlook with the dates shown
/// @param chunks that name the outcome, in the plan's order
/// @param benefits that name it
/// @param slice what is useful first; null where nothing can be delivered
record Tracing(
        Outcome outcome,
        Outlook outlook,
        List<Chunk> chunks,
        List<Benefit> benefits,
        @Nullable FirstSlice slice) {

    /// @param precedence of the snapshot's plan
    static Tracing of(Outcome outcome, Snapshot snapshot, Precedence precedence) {
        Plan plan = snapshot.plan();
        return new Tracing(
                outcome,
                snapshot.outlook(),
                plan.chunks().stream()
                        .filter(chunk -> chunk.outcomes().contains(outcome.id()))
                        .toList(),
                plan.benefits().stream()
                        .filter(benefit -> benefit.outcomes().contains(outcome.id()))
                        .toList(),
                FirstSlice.of(snapshot.outlook(), precedence, outcome.id()).orElse(null));
    }
}
