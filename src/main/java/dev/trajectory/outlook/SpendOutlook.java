package dev.trajectory.outlook;

import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.finance.reach.BroughtForward;
import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.finance.reach.Watch;
import org.jspecify.annotations.Nullable;

/// Work brought forward so that money is spent by the end of a year, and what that does to the plan.
///
/// @param found null where nothing can be brought forward, or nothing has been found yet
/// @param after the plan with it; null until the search is done
public record SpendOutlook(
        Outlook before,
        @Nullable BroughtForward found,
        @Nullable Outlook after) {

    /// Searches what comes nearest to an amount.
    public static SpendOutlook of(Outlook before, SpendBy asked, Watch<SpendOutlook> watch) {
        BroughtForward found = asked.of(before.money(), watch.through(best -> new SpendOutlook(before, best, null)));
        return new SpendOutlook(before, found, found == null ? null : after(before, found));
    }

    private static @Nullable Outlook after(Outlook before, BroughtForward found) {
        return found.edit(before.plan(), Label.told("")).apply(before.plan()) instanceof Result.Changed(var plan)
                ? Outlook.dates(plan)
                : null;
    }
}
