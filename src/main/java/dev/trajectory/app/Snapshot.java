package dev.trajectory.app;

import dev.trajectory.edit.History;
import dev.trajectory.edit.Reach;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What views show: the plan as it is now, and the latest that has been computed.
///
/// @param history the plan and how it came to be
/// @param option the option looked at; null for the plan itself
/// @param plan the plan as it is looked at: as the option makes it
/// @param reach whether edits go to the option looked at alone or to all; of no account where none is
/// @param outlook the latest computed; its plan is an earlier one while `stage` is [Stage#STALE]
/// @param stage how much of the outlook is of the plan as it is now
/// @param selection the records selected, the one last selected last
public record Snapshot(
        History history,
        @Nullable Option option,
        Plan plan,
        Reach reach,
        Outlook outlook,
        Stage stage,
        Set<Id> selection) {

    /// How far computing has come.
    public enum Stage {
        /// The outlook is of an earlier plan.
        STALE,
        /// Dates and loads are of this plan, findings of an earlier one.
        DATED,
        /// All of the outlook is of this plan.
        COMPLETE
    }

    /// The plan that is saved: all options in it.
    public Plan whole() {
        return history.plan();
    }

    /// The chunks selected, the one last selected last.
    public Set<ChunkId> chunks() {
        Set<ChunkId> chunks = new LinkedHashSet<>();
        for (Id id : selection) {
            if (id instanceof ChunkId chunk) {
                chunks.add(chunk);
            }
        }
        return chunks;
    }

    /// This with something else computed.
    Snapshot with(Outlook computed, Stage reached) {
        return new Snapshot(history, option, plan, reach, computed, reached, selection);
    }

    /// This with other records selected.
    Snapshot withSelection(Set<Id> changed) {
        return new Snapshot(history, option, plan, reach, outlook, stage, changed);
    }

    /// This with edits reaching otherwise.
    Snapshot withReach(Reach changed) {
        return new Snapshot(history, option, plan, changed, outlook, stage, selection);
    }

    /// Whether both show the same plan by the same dates.
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    public boolean sameOutlook(Snapshot other) {
        return outlook == other.outlook;
    }
}
