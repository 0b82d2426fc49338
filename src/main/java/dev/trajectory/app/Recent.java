package dev.trajectory.app;

import dev.trajectory.file.Preferences;
import dev.trajectory.file.RecentPlan;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/// A plan last worked on, and whether its file is there.
///
/// @param isGone whether it is not; the plan is listed all the same
public record Recent(RecentPlan plan, boolean isGone) {

    /// The plans last worked on, the pinned ones first. Looks at each file, so not for the window's thread: a
    /// shared drive may take its time.
    public static List<Recent> of(Preferences preferences) {
        List<RecentPlan> plans = preferences.recents();
        return Stream.concat(
                        plans.stream().filter(RecentPlan::isPinned),
                        plans.stream().filter(plan -> !plan.isPinned()))
                .map(plan -> new Recent(plan, !Files.isRegularFile(plan.path())))
                .toList();
    }
}
