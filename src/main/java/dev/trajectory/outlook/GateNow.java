package dev.trajectory.outlook;

import dev.trajectory.model.Gate;
import dev.trajectory.schedule.GateDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a gate stands, by the dates of the plan.
///
/// @param opens the day it opens: when it was decided, else when the plan expects it; null where that is not known
/// @param firstStart the day on which the first of what it unlocks starts; null where nothing of it has dates
public record GateNow(
        Gate gate, @Nullable LocalDate opens, @Nullable LocalDate firstStart) {

    /// All gates of a plan, in its order.
    public static List<GateNow> of(Outlook outlook) {
        GateDays days = new GateDays(outlook.plan(), outlook.schedule());
        return outlook.plan().gates().stream()
                .map(each -> new GateNow(each, days.opening(each), days.firstStart(each)))
                .toList();
    }

    /// Whether something that it unlocks starts before it opens.
    public boolean isTooLate() {
        return opens != null && firstStart != null && firstStart.isBefore(opens);
    }
}
