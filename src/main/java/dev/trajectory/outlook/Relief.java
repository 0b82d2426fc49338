package dev.trajectory.outlook;

import dev.trajectory.check.Finding;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Going;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Stretch;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that could be done about a month in which much is asked, and what the engine says comes of it.
///
/// @param edit that does it, in one step of undo
/// @param stretch of the month afterwards; null where nothing is asked in it any more
/// @param effect on the dates and loads of the whole plan
/// @param going where the edit goes under the option looked at
/// @param broken what would be wrong with the plan and is not now, the worst first
public record Relief(Way way, Edit edit, @Nullable Stretch stretch, Effect effect, Going going, List<Finding> broken) {

    public Relief {
        broken = List.copyOf(broken);
    }

    /// What is done.
    public sealed interface Way {

        /// A chunk starts no earlier than a day that takes it out of the month.
        record Later(ChunkId chunk, LocalDate from) implements Way {}

        /// A chunk starts as soon as it can, and not no earlier than a day set by hand.
        record Earlier(ChunkId chunk, LocalDate notBefore) implements Way {}

        /// A chunk comes before all others where these would take what is scarce.
        record First(ChunkId chunk) implements Way {}

        /// Fewer people, in hundredths, do the same work of a chunk over a longer time.
        record Fewer(ChunkId chunk, int people, WorkSpan over) implements Way {}

        /// A chunk becomes two of half the change each, one after the other.
        record Split(ChunkId chunk) implements Way {}

        /// There is more in that month: so many impact points, or so many people in hundredths.
        record More(int needed) implements Way {}

        /// The engine keeps every limit of a kind, in every month.
        record Kept(LimitKind kind) implements Way {}
    }

    /// Whether nothing is wrong with the plan then, and no other month over what there is, that is not now.
    public boolean isHarmless() {
        return broken.isEmpty() && effect.overloads().isEmpty();
    }

    /// Whether no more is asked in the month than there is.
    public boolean isEnough() {
        return stretch == null || !stretch.isOver();
    }
}
