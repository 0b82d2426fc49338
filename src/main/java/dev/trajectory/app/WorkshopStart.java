package dev.trajectory.app;

import dev.trajectory.model.Plan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The plan of one window as it was when a workshop began in it that nobody has ended, or the one that a window left
/// that is gone.
///
/// One thread at a time, and best not the window's: it reads and writes a file.
public final class WorkshopStart {

    private final WorkshopStarts all;
    private final UUID lineage;
    private final boolean isRecovered;

    /// The file that is held; null for none.
    private @Nullable Path file;

    /// What is kept.
    ///
    /// @param plan as it was when the workshop began
    /// @param day on which that was
    public record Kept(Plan plan, LocalDate day) {}

    /// For a plan that was opened from its file, or is new.
    public WorkshopStart(WorkshopStarts all, UUID lineage) {
        this(all, lineage, false);
    }

    /// @param all of this program
    /// @param lineage of the plan in the window
    /// @param isRecovered whether that plan comes from a journal which a program that is gone has left
    public WorkshopStart(WorkshopStarts all, UUID lineage, boolean isRecovered) {
        this.all = all;
        this.lineage = lineage;
        this.isRecovered = isRecovered;
    }

    /// The one that is held, or else the latest that a window has left; null where there is none
    /// that can be read. What cannot be read stays where it is, for a newer version may have written it.
    public @Nullable Kept find() {
        Path own = file;
        Kept kept = own == null ? null : WorkshopStarts.read(own);
        if (kept != null) {
            return kept;
        }
        leave();
        WorkshopStarts.Taken taken = all.take(lineage, isRecovered);
        if (taken == null) {
            return null;
        }
        file = taken.file();
        return taken.kept();
    }

    /// Keeps the plan as it is now that a workshop begins; what is held of another is left. Where that cannot be
    /// done, its minutes begin anew if the computer goes; the plan itself is in the journal all the same.
    public void keep(Plan plan, LocalDate day) {
        leave();
        file = all.keep(lineage, plan, day);
    }

    /// Leaves it for another time.
    public void leave() {
        Path left = file;
        file = null;
        if (left != null) {
            all.leave(left);
        }
    }

    /// The workshop is over, or it is not wanted.
    public void end() {
        Path over = file;
        file = null;
        if (over != null) {
            all.end(over);
        }
    }
}
